import { SITE_NAME } from "./name.ts";

const LONGEST = 70;

/** A page's title with the site's name after it, where there is room: search engines and tabs cut off the rest. */
export function pageTitle(title: string): string {
  const whole = `${title} – ${SITE_NAME}`;
  return title === SITE_NAME || whole.length > LONGEST ? title : whole;
}
