import type { SitePage } from "../site-page.ts";

/** What is not our Danish: code, and the texts of sources as they were printed. So is what is marked as another language. */
const OTHERS = new Set(["script", "style", "code", "pre"]);
/** Elements that words go on through; any other ends a word. */
const INLINE = new Set(["a", "abbr", "b", "em", "i", "strong", "span", "sub", "sup", "tspan", "wbr"]);
/** A word: letters, with a hyphen or an apostrophe between them. What ends in a hyphen is a part of the next word: `børne- og`. */
const WORD = /\p{L}+(?:[-'’]\p{L}+)*(?![\p{L}\d]|-)/gu;

const isElement = (node: Node): node is Element => node.nodeType === 1;

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  if (!isElement(node) || OTHERS.has(node.localName)) return "\n";
  if (node.localName !== "html" && node.hasAttribute("lang")) return "\n";
  const text = [...node.childNodes].map(textOf).join("");
  return INLINE.has(node.localName) ? text : `\n${text}\n`;
}

/** The words of a text, each once, as they are written, without the genitive that follows letters: `KKR’s`. */
export const wordsIn = (text: string): Set<string> =>
  new Set([...text.replaceAll("\u00ad", "").matchAll(WORD)].map(([word]) => word.replace(/['’]s$/, "")));

/** The words that a page says. */
export const wordsOf = ({ document }: Pick<SitePage, "document">): Set<string> => wordsIn(textOf(document.body));
