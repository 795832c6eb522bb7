import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { fileFor } from "../serve/file-for.ts";
import type { SitePage } from "./site-page.ts";

/** What a page makes a browser fetch, in bytes as they travel: styles in the page are css, and the fonts lie by path. */
export interface Weight {
  html: number;
  js: number;
  css: number;
  fonts: Map<string, number>;
}

/** What is imported as the page loads; `import()` is fetched later, when a reader asks for it. */
const IMPORT = /(?:\bfrom|\bimport)\s*["']([./][^"']+)["']/g;
const STYLE = /<style\b[^>]*>[^]*?<\/style>/g;
const FONT = /url\(\s*["']?([^"')]+\.(?:woff2?|ttf|otf))["']?\s*\)/g;

/** A reference as a path of the site, seen from the path of the file that holds it. */
const absolute = (reference: string, from: string): string => new URL(reference, `http://site.invalid${from}`).pathname;

const compressed =
  (quality: number) =>
  (text: string): number =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** How many bytes a text is as it travels, compressed as hard as there is. */
export const thoroughly = compressed(constants.BROTLI_MAX_QUALITY);

/** A little more than that, in far less time: ways to weigh, the quickest first, and the most thorough last. */
export const everThorougher = [compressed(5), compressed(9), thoroughly];

/** Scripts and styles are the same on page after page, and compressing them takes far longer than reading the pages. */
const weighed = new Map<(text: string) => number, Map<string, number>>();
function shared(text: string, brotli: (text: string) => number): number {
  const known = weighed.get(brotli) ?? new Map<string, number>();
  const weight = known.get(text) ?? brotli(text);
  weighed.set(brotli, known.set(text, weight));
  return weight;
}

/** Weighs a page with the files it refers to, imported scripts included. Throws when one of them is not there. */
export function weigh(page: SitePage, folder: string, brotli = thoroughly): Weight {
  const total = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + shared(text, brotli), 0);
  const bytes = (path: string): Buffer => {
    const file = fileFor(folder, path);
    if (!file) throw new Error(`${path} is referred to, but is not there`);
    return readFileSync(file);
  };
  const text = (path: string): string => bytes(path).toString("utf8");
  const linked = (selector: string, name: string): string[] =>
    [...page.document.querySelectorAll(selector)].map((found) => absolute(found.getAttribute(name) ?? "", page.path));
  const inline = (selector: string): string[] =>
    [...page.document.querySelectorAll(selector)].map((element) => element.textContent ?? "");

  const scripts = new Set(linked("script[src]", "src"));
  for (const path of scripts) {
    for (const [, target = ""] of text(path).matchAll(IMPORT)) scripts.add(absolute(target, path));
  }
  const styles = [
    ...linked("link[rel=stylesheet]", "href").map((path) => ({ path, css: text(path) })),
    ...inline("style").map((css) => ({ path: page.path, css })),
  ];
  const fonts = styles.flatMap(({ path, css }) => [...css.matchAll(FONT)].map(([, url = ""]) => absolute(url, path)));
  return {
    html: brotli(page.html.replace(STYLE, "")),
    js: total([...[...scripts].map(text), ...inline("script:not([src]):not([type$=json])")]),
    css: total(styles.map(({ css }) => css)),
    // woff2 is brotli already, so a font travels as it lies.
    fonts: new Map(fonts.map((path) => [path, bytes(path).length])),
  };
}
