import type { SitePage } from "../site-page.ts";
import { weigh } from "./weigh.ts";

const KB = 1000;
const FONT_FILES = 2;

/** A map of the whole country has the outlines of all municipalities, once for phones and once for wide screens. */
const WHOLE_COUNTRY = 90;
const MAP = 14 * KB;

/**
 * A municipality is light, and so is a dataset with its picture and rows that have an address each; a story may hold many
 * figures; the account of every contradiction is long.
 */
function htmlLimit({ path, html }: SitePage): number {
  if (/^\/kommuner\/[^/]+\/$/.test(path)) return 14 * KB;
  if (/^\/data\/[^/]+\/$/.test(path)) {
    const outlines = html.match(/<path d="M[^"]*Z"[^>]* data-k=/g) ?? [];
    return 22 * KB + (outlines.length > WHOLE_COUNTRY ? MAP : 0);
  }
  return (path === "/datakvalitet/" ? 60 : 40) * KB;
}

/** A page to read needs little script; the search page, which is worked with, some more. */
const scriptLimit = (path: string): number => (path === "/soeg/" ? 6 : 5) * KB;

/** Everything on a page that is over its budget, with its size and the limit. */
export function budgetFaults(page: SitePage, folder: string): string[] {
  const { html, js, css, fonts } = weigh(page, folder);
  const limits = [
    { kind: "HTML", bytes: html, limit: htmlLimit(page) },
    { kind: "JS", bytes: js, limit: scriptLimit(page.path) },
    { kind: "CSS", bytes: css, limit: 10 * KB },
    { kind: "fonts", bytes: [...fonts.values()].reduce((sum, size) => sum + size, 0), limit: 70 * KB },
  ];
  const over = limits
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ kind, bytes, limit }) => `${page.path} ${kind}: ${bytes} bytes, limit ${limit}`);
  return fonts.size > FONT_FILES ? [...over, `${page.path} has ${fonts.size} font files`] : over;
}
