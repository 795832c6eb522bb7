import { closeness, SAME_WORD } from "../client/search/closeness.ts";
import { labelsIn } from "../client/search/codes.ts";
import { FIRST } from "../client/search/unpack-rows.ts";
import { term, words } from "../client/search/terms.ts";
import type { Published } from "../model/published.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { labelOf } from "../views/label.ts";
import { places } from "./places.ts";

/** The most datasets that a word leads to: the name of somebody to two, and that of a category to one. */
const [NAMES, CATEGORIES] = [2, 1];
/** A shorter word tells too little. */
const SHORTEST = 4;
/** The name of a municipality tells much, though many datasets have it. */
const KOMMUNER = 40;
const READ = new Set(["text", "dimension", "place"]);
/** Events are found one by one. */
const ELSEWHERE = new Set(["begivenheder"]);
const kommuner = new Set(places.flatMap(({ n, u }) => (u === undefined ? [] : words(n).map(term))));

/** A text of so few words is a name itself. */
const SHORT = 3;
/** A category has names of so many letters; one that is longer than a name is a sentence. */
const LONG = 7;
const LONGEST_NAME = 50;

/** Terms, and the most datasets that each leads to. A name has a capital letter within a text, and other words lead nowhere. */
type Terms = Map<string, number>;

/** The words of a dataset's rows as they are looked up: what is told in texts, and what is named. */
function termsIn({ id, columns, rows }: Published): Terms {
  const terms: Terms = new Map();
  if (ELSEWHERE.has(id)) return terms;
  const read = columns.filter(({ role }) => READ.has(role));
  for (const column of read) {
    for (const text of new Set(rows.map((row) => labelOf(column, row[column.name] ?? null)))) {
      const own = words(text);
      for (const [at, word] of own.entries()) {
        const isCapital = /^\p{Lu}/u.test(word);
        const isCategory =
          (isCapital && own.length <= SHORT) ||
          (column.role === "dimension" && word.length >= LONG && text.length <= LONGEST_NAME);
        const most = isCapital && at > 0 ? NAMES : isCategory ? CATEGORIES : 0;
        const key = term(word);
        terms.set(key, kommuner.has(key) ? KOMMUNER : Math.max(most, terms.get(key) ?? 0));
      }
    }
  }
  return terms;
}

/** The words by which a record is found anyway. */
const ownTerms = ({ t, d = "", w = "", c = {}, v = [] }: SearchRecord): Set<string> =>
  new Set([t, d, w, ...labelsIn(c), ...v.map((views) => views.t ?? "")].flatMap(words).map(term));

/**
 * Names by which datasets are found though they stand in their rows alone, as `SearchFile.rows` holds them: those that few
 * datasets have. The records are those of the datasets, in their order.
 */
export function rowWords(published: readonly Published[], records: readonly SearchRecord[]): string {
  const having = new Map<string, { datasets: string[]; most: number }>();
  for (const [at, dataset] of published.entries()) {
    const own = ownTerms(records[at] ?? { u: "", t: "", k: "" });
    for (const [word, most] of termsIn(dataset)) {
      if (word.length < SHORTEST || !/^\p{L}+$/u.test(word) || [...own].some((one) => closeness(word, one) > SAME_WORD))
        continue;
      const found = having.get(word) ?? { datasets: [], most: 0 };
      if (/[\u0100-\uffff]/.test(word)) throw new RangeError(`»${word}« has a letter that stands for a dataset`);
      const letter = String.fromCharCode(FIRST + at);
      having.set(word, { datasets: [...found.datasets, letter], most: Math.max(found.most, most) });
    }
  }
  const kept = [...having].filter(([, { datasets, most }]) => datasets.length <= most);
  const groups = Map.groupBy(kept, ([, { datasets }]) => datasets.join(""));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([letters, own]) =>
        letters +
        own
          .map(([word]) => word)
          .sort()
          .join(" "),
    )
    .join("");
}
