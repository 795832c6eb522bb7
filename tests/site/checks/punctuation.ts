import { parseHTML } from "linkedom";
import type { SitePage } from "../site-page.ts";

const INLINE = "a, abbr, b, code, em, i, span, strong";
const SPACED = /\S+\s+[.,;!?](?=\s|$)/g;

/** Places where a space slipped in before a mark: what comes of a mark on a line of its own after a link. */
export function punctuationFaults({ path, html }: SitePage): string[] {
  const { document } = parseHTML(html);
  for (const silent of document.querySelectorAll("svg, script, style")) silent.remove();
  for (const element of document.querySelectorAll(INLINE)) element.replaceWith(...element.childNodes);
  return [...document.querySelectorAll("main *")].flatMap((element) => {
    const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : "\n\n")).join("");
    return (text.match(SPACED) ?? []).map((place) => `${path} ${place.replace(/\s+/, " ")}`);
  });
}
