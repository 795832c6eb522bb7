const SITE = "KKR i tal";
const LONGEST = 70;

/** A page's title with the site's name after it, where there is room: search engines and tabs cut off the rest. */
export function pageTitle(title: string): string {
  const whole = `${title} – ${SITE}`;
  return title === SITE || whole.length > LONGEST ? title : whole;
}
