import { escapeMarkup } from "../lib/markup.ts";
import type { TermFinder } from "./link-terms.ts";

/** Elements whose text is running prose. */
const PROSE = new Set(["p", "li", "dd"]);
/** Elements in which nothing is linked: links, headings, pictures, tables and what is pressed. */
const APART = new Set(
  "a button code figcaption h1 h2 h3 label legend nav script select style summary svg table".split(" "),
);
const VOID = new Set("br hr img input link meta source wbr".split(" "));
/** Short lines that are labels rather than prose, and what only a screen reader hears. */
const LABEL =
  /class="[^"]*\b(?:kicker|byline|visually-hidden|where|severity|reading-says|card-title|entry-lead|source-line)\b/;
/** A comment or a tag; a `>` inside a quoted attribute does not end it. */
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Leads terms in the prose of a page's markup to where they are explained, the first time each is used. */
export function linkProse(markup: string, find: TermFinder): string {
  const open: { name: string; apart: boolean; prose: boolean }[] = [];
  let linked = "";
  let at = 0;
  const text = (piece: string): string => {
    const prose = open.findLast((element) => element.prose || element.apart);
    if (!prose?.prose || open.some(({ apart }) => apart)) return piece;
    return find(piece)
      .map(({ text: words, href }) =>
        href === undefined ? words : `<a class="term" href="${escapeMarkup(href)}">${words}</a>`,
      )
      .join("");
  };
  for (const { 0: tag, 1: slash, 2: written, index } of markup.matchAll(TOKEN)) {
    linked += text(markup.slice(at, index)) + tag;
    at = index + tag.length;
    const name = written?.toLowerCase();
    if (name === undefined || VOID.has(name) || tag.endsWith("/>")) continue;
    if (slash === "/") {
      const last = open.findLastIndex((element) => element.name === name);
      if (last >= 0) open.length = last;
    } else open.push({ name, apart: APART.has(name) || LABEL.test(tag), prose: PROSE.has(name) });
  }
  return linked + text(markup.slice(at));
}
