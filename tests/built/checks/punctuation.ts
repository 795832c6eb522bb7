import { parseHTML } from "linkedom";
import type { SitePage } from "../site-page.ts";

const INLINE = "a, abbr, b, code, em, i, span, strong";
/** A colon between numbers is a ratio, 1 : 1,2, and has room on both sides. */
const SPACED = /\S+\s+[.,;!?](?=\s|$)|\S*[^\d\s]\s+:(?=\s|$)/g;
/** A word that runs into a link, or a link into a word. Not the letters of a hyphenated or slashed word. */
const GLUED = /[\p{L}\d,.;]<a\b[^>]*>[\p{L}\d]|[\p{L}\d]<\/a>[\p{L}\d]/gu;

/**
 * Places where a space slipped in before a mark, and where one was lost beside a link: what comes of a formatter that
 * moves marks and links to lines of their own.
 */
export function punctuationFaults({ path, html }: SitePage): string[] {
  const glued = html.match(GLUED) ?? [];
  const { document } = parseHTML(html);
  for (const silent of document.querySelectorAll("svg, script, style, pre")) silent.remove();
  for (const element of document.querySelectorAll(INLINE)) element.replaceWith(...element.childNodes);
  const apart = [...document.querySelectorAll("main *")].flatMap((element) => {
    const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : "\n\n")).join("");
    return text.match(SPACED) ?? [];
  });
  return [...glued, ...apart].map((place) => `${path} ${place.replace(/\s+/, " ")}`);
}
