import { term, words } from "../client/search/terms.ts";
import type { Published } from "../model/published.ts";
import { lowerCase } from "../lib/lower-case.ts";

/** The columns that every dataset has: they tell none from another. */
const EVERYWHERE = new Set(["kilde", "linjer", "side", "status", "aar", "kommunekode", "kommune", "enhed", "tilsyn"]);

/**
 * What a dataset is found by beside what is shown of it and its address: its measures and its columns. A word that is
 * shown is left out, and so is another form of one that is not.
 */
export function datasetWords({ columns, measures }: Published, shown: readonly string[]): string {
  const own = columns.filter(({ name }) => !EVERYWHERE.has(name));
  const texts = [
    ...measures.map((measure) => measure.title.replace(/\{.*?\}/g, "")),
    ...own.map((column) => column.title),
  ];
  const known = new Set(shown.flatMap(words).map(term));
  const found = new Map(texts.flatMap(words).map((word) => [term(word), lowerCase(word)]));
  return [...found].flatMap(([key, word]) => (known.has(key) ? [] : [word])).join(" ");
}
