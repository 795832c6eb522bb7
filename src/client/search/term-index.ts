import { labelsIn } from "./codes.ts";
import type { SearchRecord } from "../../site/search-record.ts";
import { hyphened, joined, term, termsOf, words } from "./terms.ts";
import { unpackRows } from "./unpack-rows.ts";

const BEGINS = 1.2;
/** How much a word weighs in what a dataset is divided by: more only in what something is called. */
export const CODE = 0.5;
const [TITLE, NAMED, OTHER_WORDS, TEXT, ROWS] = [1, 0.8, 0.5, 0.3, 0.12];

/** What a dataset or a story is called in addresses. */
const NAME = /(?<=^\/(?:data|historier)\/)[\w-]+(?=\/$)/;

/** Records, each with how well it matches a word, above 0. */
export type Hits = Map<SearchRecord, number>;

/** Every term of some records, each with the records that have it and how much it weighs there. */
export type TermIndex = Map<string, Hits>;

/** Keeps the greatest weight that a record was given. */
export function raise(hits: Hits, record: SearchRecord, weight: number): void {
  if (weight > (hits.get(record) ?? 0)) hits.set(record, weight);
}

/** How much a word weighs in a title of so many. */
export const titleWeight = (length: number): number => (TITLE + TITLE / length) / 2;

/** Makes the index of everything that can be found. A word weighs most in a title, and most in a short one and where it begins one. */
export function termIndex(records: readonly SearchRecord[], rows: string): TermIndex {
  const index: TermIndex = new Map();
  const add = (record: SearchRecord, terms: readonly string[], weight: number): void => {
    for (const term of terms) {
      const hits = index.get(term) ?? new Map<SearchRecord, number>();
      index.set(term, hits);
      raise(hits, record, weight);
    }
  };
  for (const record of records) {
    const { u, t, d = "", w = "", c = {}, v = [] } = record;
    const title = termsOf(t);
    add(record, title, titleWeight(title.length));
    add(record, title.slice(0, 1), BEGINS * titleWeight(title.length));
    const name = words((NAME.exec(u)?.[0] ?? "").replaceAll("-", " "));
    add(record, [name.join(""), ...joined(name)].map(term), NAMED);
    add(record, hyphened(t).map(term), titleWeight(title.length));
    for (const { t: measured = "" } of v) add(record, termsOf(measured), CODE);
    add(record, labelsIn(c).flatMap(termsOf), CODE);
    add(record, termsOf(w), OTHER_WORDS);
    add(record, [...termsOf(d), ...hyphened(d).map(term)], TEXT);
  }
  const datasets = records.filter(({ k }) => k === "Datasæt");
  for (const [term, numbers] of unpackRows(rows)) {
    for (const number of numbers) {
      const record = datasets[number];
      if (record) add(record, [term], ROWS);
    }
  }
  return index;
}

/** Whether a term stands in the rows of a record and nowhere else in what it is found by: elsewhere it weighs more. */
export const isInRowsAlone = (index: TermIndex, term: string, record: SearchRecord): boolean =>
  index.get(term)?.get(record) === ROWS;
