import type { SearchRecord } from "../../site/search-record.ts";

/** How much another word for something counts against the word itself, a word that says little, and a place against a rare word in a title. */
export const [MEANT, LIGHT_WORD, NAMED] = [0.8, 0.1, 0.6] as const;

/** How much a word counts in what is measured, against a title, and how much more where it is all of what is measured and stands in both. */
export const [MEASURED, BOTH] = [0.9, 0.2] as const;

/** How readily each kind of thing is what a reader looks for, where its words match as well. */
const PRIOR: Record<string, number> = {
  Historie: 1.3,
  Tema: 1,
  Uoverensstemmelse: 0.6,
  Begivenhed: 0.55,
  Kilde: 0.8,
  Ord: 0.55,
  Rangliste: 0.6,
  Tal: 0.9,
};

/** A part of a page is seldomer looked for than a page, but where it is all there is to a thing. */
const PART = 0.7;
const PARTS = new Set(["Historie", "Tema", "Tal"]);

/** How readily a record is what a reader looks for. */
export const likelihood = ({ k, u }: SearchRecord): number =>
  (PRIOR[k] ?? 1) * (PARTS.has(k) && u.includes("#") ? PART : 1);

/** A query that asks what a word means. */
export const DEFINITION = /^\s*(?:hvad (?:er|betyder)|betydning|definition)/i;

/** A query that asks who has most or least. */
export const SUPERLATIVE = /flest|færrest|rangliste|(?:høj|lav|størr?|mind|me|billig|dyr)e?st/i;

/** How much more a term of the glossary counts when it is asked for, a ranking when most or least is, a tool for sizes, the page of a municipality that stands alone, and a number of what is asked how many there are of. */
export const [DEFINED, RANKED, SIZED, OWN_PAGE, COUNTED] = [3, 3, 2, 5, 3] as const;
