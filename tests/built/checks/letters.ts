import type { SitePage } from "../site-page.ts";

/** The letters that a typeface holds, and the custom property by which a style sheet asks for it. */
export interface Typeface {
  name: string;
  property: string;
  letters: ReadonlySet<string>;
}

/** Drawn with a typeface of the reader's machine: signs that none of the site's own has, not even whole. */
const BORROWED = new Set(["√"]);
/** Break a line or a word, and are not drawn. */
const UNSEEN = new Set(["\n", "\t", "\u00ad"]);
/** Text that script shows. */
const SHOWN_LATER = ["data-v", "placeholder"];

/** The elements that the page's own style sets in a typeface. */
function setIn({ document }: SitePage, property: string): Element[] {
  const css = [...document.querySelectorAll("style")].map((style) => style.textContent).join("");
  const rule = new RegExp(`([^{}]+)\\{[^{}]*var\\(${property}\\)[^{}]*\\}`, "g");
  const selectors = [...css.matchAll(rule)].map(([, selector = ""]) => selector);
  return selectors.length === 0 ? [] : [...document.querySelectorAll(selectors.join(","))];
}

function textOf(element: Element): string {
  const later = [...element.querySelectorAll(SHOWN_LATER.map((name) => `[${name}]`).join(","))];
  const texts = later.flatMap((one) => SHOWN_LATER.map((name) => one.getAttribute(name) ?? ""));
  for (const child of element.querySelectorAll("style, script, pre")) child.textContent = "";
  return [element.textContent, ...texts].join("");
}

/** The letters on a page that the typeface they are set in does not hold, each with the first text it stands in. */
export function letterFaults(page: SitePage, typefaces: readonly Typeface[]): string[] {
  return typefaces.flatMap(({ name, property, letters }) => {
    const missing = new Map<string, string>();
    for (const element of setIn(page, property)) {
      const text = textOf(element);
      for (const letter of text) {
        if (letters.has(letter) || BORROWED.has(letter) || UNSEEN.has(letter) || missing.has(letter)) continue;
        const at = text.indexOf(letter);
        missing.set(letter, text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, " "));
      }
    }
    return [...missing].map(([letter, text]) => `${page.path} ${name} has no »${letter}«: ${text}`);
  });
}
