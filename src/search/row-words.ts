import { closeness, SAME_WORD } from "../client/search/closeness.ts";
import { labelsIn } from "../client/search/codes.ts";
import { FIRST } from "../client/search/unpack-rows.ts";
import { term, words } from "../client/search/terms.ts";
import type { Published } from "../model/published.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { labelOf } from "../views/label.ts";
import { places } from "./places.ts";

/** Common words are found where they are long and few datasets have them; names where they are shorter and more have them. */
const COMMON = { shortest: 17, mostDatasets: 1 };
const NAMES = { shortest: 4, mostDatasets: 2 };
/** The name of a municipality tells much, though many datasets have it. */
const KOMMUNER = { shortest: 4, mostDatasets: 40 };
const READ = new Set(["text", "dimension", "place"]);
/** Events are found one by one. */
const ELSEWHERE = new Set(["begivenheder"]);
const kommuner = new Set(places.flatMap(({ n, u }) => (u === undefined ? [] : words(n).map(term))));

/** A text of so few words is a name itself. */
const SHORT = 3;
/** A category has names of so many letters; one that is longer than a name is a sentence. */
const LONG = 7;
const LONGEST_NAME = 50;

/** Terms, and whether each is seen as a name: with a capital letter within a text. */
type Terms = Map<string, boolean>;

/** The words of a dataset's rows as they are looked up: what is told in texts, and what is named. */
function termsIn({ id, columns, rows }: Published): Terms {
  const terms: Terms = new Map();
  if (ELSEWHERE.has(id)) return terms;
  const read = columns.filter(({ role }) => READ.has(role));
  for (const column of read) {
    for (const text of new Set(rows.map((row) => labelOf(column, row[column.name] ?? null)))) {
      const own = words(text);
      for (const [at, word] of own.entries()) {
        const isCapital = (at > 0 || own.length <= SHORT) && /^\p{Lu}/u.test(word);
        const isName = isCapital || (column.role === "dimension" && word.length >= LONG && text.length <= LONGEST_NAME);
        terms.set(term(word), isName || terms.get(term(word)) === true);
      }
    }
  }
  return terms;
}

const ruleOf = (word: string, isName: boolean): typeof COMMON =>
  kommuner.has(word) ? KOMMUNER : isName ? NAMES : COMMON;

/** The words by which a record is found anyway. */
const ownTerms = ({ t, d = "", w = "", c = {}, v = [] }: SearchRecord): Set<string> =>
  new Set([t, d, w, ...labelsIn(c), ...v.map((views) => views.t ?? "")].flatMap(words).map(term));

/**
 * Words by which datasets are found though they stand in their rows alone, as `SearchFile.rows` holds them: those that few
 * datasets have. The records are those of the datasets, in their order.
 */
export function rowWords(published: readonly Published[], records: readonly SearchRecord[]): string {
  const having = new Map<string, { datasets: string[]; isName: boolean }>();
  for (const [at, dataset] of published.entries()) {
    const own = ownTerms(records[at] ?? { u: "", t: "", k: "" });
    for (const [word, isName] of termsIn(dataset)) {
      if (!/^\p{L}+$/u.test(word) || [...own].some((one) => closeness(word, one) > SAME_WORD)) continue;
      const found = having.get(word) ?? { datasets: [], isName: false };
      if (/[\u0100-\uffff]/.test(word)) throw new RangeError(`»${word}« has a letter that stands for a dataset`);
      const letter = String.fromCharCode(FIRST + at);
      having.set(word, { datasets: [...found.datasets, letter], isName: found.isName || isName });
    }
  }
  const kept = [...having].filter(([word, { datasets, isName }]) => {
    const { shortest, mostDatasets } = ruleOf(word, isName);
    return word.length >= shortest && datasets.length <= mostDatasets;
  });
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
