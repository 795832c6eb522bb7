import { SITE_NAME } from "./name.ts";

const LONGEST = 70;

/** A page's title with the site's name after it, where there is room: search engines and tabs cut off the rest. */
export function pageTitle(title: string): string {
  const whole = `${title} – ${SITE_NAME}`;
  return title === SITE_NAME || whole.length > LONGEST ? title : whole;
}

/** The title of a page about another, whose own title is cut between words where there is no room for all of it. */
export function titleAbout(what: string, other: string): string {
  const room = LONGEST - `${what} »«`.length;
  const cut = other.length > room ? `${other.slice(0, room - 1).replace(/\s+\S*$/, "")} …` : other;
  return `${what} »${cut}«`;
}
