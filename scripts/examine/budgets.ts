import type { Weight } from "./weigh.ts";

const KB = 1000;
const FONT_FILES = 2;

/** A municipality is light, and so is a dataset with its picture and rows that have an address each. */
function htmlLimit(path: string): number {
  if (/^\/kommuner\/[^/]+\/$/.test(path)) return 11.7 * KB;
  return (/^\/data\/[^/]+\/$/.test(path) ? 19 : 20) * KB;
}

/** A page to read needs little script; the search page, which is worked with, a little more. */
const scriptLimit = (path: string): number => (path === "/soeg/" ? 5.5 : 5) * KB;

/** The most that the first view of a page may weigh. */
export const FIRST_VIEW = 50 * KB;

/** What a page makes a phone fetch before anybody scrolls, in bytes: its text, its style, its script and its typefaces. */
export const firstView = ({ html, js, css, fonts }: Weight): number =>
  [html, js, css, ...fonts.values()].reduce((sum, size) => sum + size, 0);

/** Everything on a page that is over its budget, with its size and the limit. */
export function budgetFaults(path: string, { html, js, css, fonts }: Weight): string[] {
  const limits = [
    { kind: "HTML", bytes: html, limit: htmlLimit(path) },
    { kind: "JS", bytes: js, limit: scriptLimit(path) },
    { kind: "CSS", bytes: css, limit: 5 * KB },
    { kind: "fonts", bytes: [...fonts.values()].reduce((sum, size) => sum + size, 0), limit: 24 * KB },
  ];
  const over = limits
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ kind, bytes, limit }) => `${path} ${kind}: ${bytes} bytes, limit ${limit}`);
  return fonts.size > FONT_FILES ? [...over, `${path} has ${fonts.size} font files`] : over;
}
