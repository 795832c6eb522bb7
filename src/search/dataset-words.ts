import type { Published } from "../model/published.ts";
import { everydayWordsFor } from "./everyday-words.ts";

/** The columns that every dataset has: they tell none from another. */
const EVERYWHERE = new Set(["kilde", "linjer", "side", "status", "aar", "kommunekode", "kommune"]);

/** What a dataset is found by beside its title and description: its measures, its columns, what their codes are called, and everyday words. */
export function datasetWords({ title, columns, measures }: Published): string {
  const own = columns.filter(({ name }) => !EVERYWHERE.has(name));
  const texts = [
    ...measures.map((measure) => measure.title.replace(/\{.*?\}/g, "")),
    ...own.flatMap((column) => [column.title, ...Object.values(column.labels ?? {})]),
  ];
  return [...new Set([...texts, everydayWordsFor([title, ...texts].join(" "))])].join(" ").trim();
}
