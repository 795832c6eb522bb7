import { published } from "../catalogue.ts";
import { isLight, term, words } from "../client/search/terms.ts";
import type { Published } from "../model/published.ts";
import { lowerCase } from "../lib/lower-case.ts";

/** The columns that every dataset has: they tell none from another. */
const EVERYWHERE = new Set(["kilde", "linjer", "side", "status", "aar", "kommunekode", "kommune", "enhed", "tilsyn"]);

/** A word of the columns of more datasets than these leads to none of them: `emne`, `område`. */
const MOST_DATASETS = 8;

/** The words of what a dataset measures and of its own columns. */
function ownWords({ columns, measures }: Published): string[] {
  const own = columns.filter(({ name }) => !EVERYWHERE.has(name));
  const texts = [
    ...measures.map((measure) => measure.title.replace(/\{.*?\}/g, "")),
    ...own.map((column) => column.title),
  ];
  return texts.flatMap(words);
}

const having = new Map<string, number>();
for (const dataset of published) {
  for (const key of new Set(ownWords(dataset).map(term))) having.set(key, (having.get(key) ?? 0) + 1);
}
const tellsApart = (key: string): boolean => !isLight(key) && (having.get(key) ?? 0) <= MOST_DATASETS;

/**
 * What a dataset is found by beside what is shown of it and its address: its measures and its columns. A word that is
 * shown is left out, and so is another form of one that is not.
 */
export function datasetWords(dataset: Published, shown: readonly string[]): string {
  const known = new Set(shown.flatMap(words).map(term));
  const found = new Map(ownWords(dataset).map((word) => [term(word), lowerCase(word)]));
  return [...found].flatMap(([key, word]) => (known.has(key) || !tellsApart(key) ? [] : [word])).join(" ");
}
