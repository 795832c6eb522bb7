import { lowerCase } from "../lib/lower-case.ts";
import type { Published } from "../model/published.ts";

/** Shorter words and words that many datasets have tell none from another. */
const SHORTEST = 4;
const MOST_DATASETS = 6;
const READ = new Set(["text", "dimension", "place"]);

/** The words of a dataset's rows: what is told in texts, and what is named. */
function wordsIn({ columns, rows }: Published): Set<string> {
  const names = columns.filter(({ role }) => READ.has(role)).map(({ name }) => name);
  const texts = rows.flatMap((row) => names.map((name) => row[name])).filter((cell) => typeof cell === "string");
  return new Set(
    texts.flatMap((text) => lowerCase(text).match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= SHORTEST),
  );
}

/** Words by which a dataset is found though they stand in its rows alone, by the dataset's id: those that few datasets have. */
export function rowWords(published: readonly Published[]): ReadonlyMap<string, string> {
  const own = published.map((dataset) => ({ id: dataset.id, words: wordsIn(dataset) }));
  const spread = new Map<string, number>();
  for (const { words } of own) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const tells = (word: string): boolean => (spread.get(word) ?? 0) <= MOST_DATASETS;
  return new Map(own.map(({ id, words }) => [id, [...words].filter(tells).sort().join(" ")]));
}
