import { parseHTML } from "linkedom";

/** What holds text that is read as a whole. */
const BLOCKS = "p, li, dd, dt, figcaption, caption, h1, h2, h3, td";

/** A full stop that is none of an abbreviation, and the capital, figure or quote that begins the next sentence. */
const NEXT = /(?<=[.!?:])(?<!\b(?:nr|pr|ca|stk|kap|mio|mia|pct|kr)\.)\s+(?=[\p{Lu}\d»])/u;

/** The sentences of a page's main part, in order: of each block that holds no other. */
export function readSentences(html: string): string[] {
  const { document } = parseHTML(html);
  const blocks = [...document.querySelectorAll("main :is(" + BLOCKS + ")")];
  return blocks
    .filter((block) => !block.querySelector(BLOCKS) && !block.closest("svg, script, style, [hidden]"))
    .flatMap((block) => (block.textContent ?? "").replace(/\s+/g, " ").trim().split(NEXT))
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
}
