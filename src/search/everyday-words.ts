import { lowerCase } from "../lib/lower-case.ts";

/** What readers call things that the sources call something else: the site's word → other words for it. */
export const everydayWords: Record<string, string> = {
  Indbyggertal: "folketal befolkning befolkningstal",
  Plejefamilier: "familiepleje",
  Rejsetider: "togtid transporttid køretid",
  Takster: "priser",
  Underskriver: "borgmester borgmestre",
};

/** The everyday words for what a text names. */
export function everydayWordsFor(text: string): string {
  const lower = lowerCase(text);
  return Object.entries(everydayWords)
    .filter(([word]) => lower.includes(lowerCase(word)))
    .map(([, others]) => others)
    .join(" ");
}
