import type { SearchRecord } from "../../site/search-record.ts";
import { closeness, HAS_WORD, SAME_WORD } from "./closeness.ts";
import { isSlip } from "./slip.ts";
import { termsOf } from "./terms.ts";

const [TITLE, TEXT, OTHER_WORDS, ROWS] = [1, 0.3, 0.2, 0.1];
const SLIP = 0.5;
const SHORTEST_HALF = 3;

/** Records, each with how well it matches a word: above 0, at most 1. */
export type Hits = Map<SearchRecord, number>;

/** What was found for a word. */
export interface LookedUp {
  hits: Hits;
  /** Those that have the word itself, in a form or a compound; the others have only what is like it. */
  sure: ReadonlySet<SearchRecord>;
}

/** Every term of some records, each with the records that have it and how much it weighs there. */
export type TermIndex = Map<string, Hits>;

function raise(hits: Hits, record: SearchRecord, weight: number): void {
  if (weight > (hits.get(record) ?? 0)) hits.set(record, weight);
}

/** Makes the index of some records. A word weighs most in a title, and most in a short one. */
export function termIndex(records: readonly SearchRecord[]): TermIndex {
  const index: TermIndex = new Map();
  const add = (record: SearchRecord, terms: readonly string[], weight: number): void => {
    for (const term of terms) {
      const hits = index.get(term) ?? new Map<SearchRecord, number>();
      index.set(term, hits);
      raise(hits, record, weight);
    }
  };
  for (const record of records) {
    const title = termsOf(record.t);
    add(record, title, (TITLE + TITLE / title.length) / 2);
    add(record, termsOf(record.d), TEXT);
    add(record, termsOf(record.w ?? ""), OTHER_WORDS);
    add(record, termsOf(record.r ?? ""), ROWS);
  }
  return index;
}

/** The records with a term: its forms and compounds and, unless the word itself is known, slips of a letter and its two halves. */
export function lookUp(index: TermIndex, looked: string): LookedUp {
  const found: Hits = new Map();
  const sure = new Set<SearchRecord>();
  let known = false;
  for (const [term, hits] of index) {
    const factor = closeness(looked, term);
    if (factor === 0) continue;
    known ||= factor >= SAME_WORD;
    hits.forEach((weight, record) => {
      raise(found, record, weight * factor);
      if (factor >= HAS_WORD) sure.add(record);
    });
  }
  if (known) return { hits: found, sure };
  for (const [term, hits] of index) {
    if (isSlip(looked, term)) hits.forEach((weight, record) => raise(found, record, weight * SLIP));
  }
  halves(index, looked).forEach((weight, record) => raise(found, record, weight));
  return { hits: found, sure };
}

/** Whether a term stands in the rows of a record and nowhere else in what it is found by: elsewhere it weighs more. */
export const isInRowsAlone = (index: TermIndex, term: string, record: SearchRecord): boolean =>
  index.get(term)?.get(record) === ROWS;

/** The records that have both halves of a compound: togtid is found where tog and tid are. */
function halves(index: TermIndex, looked: string): Hits {
  const found: Hits = new Map();
  for (let cut = SHORTEST_HALF; cut <= looked.length - SHORTEST_HALF; cut++) {
    const ends = forms(index, looked.slice(cut));
    if (ends.size === 0) continue;
    for (const [record, weight] of forms(index, looked.slice(0, cut).replace(/(?<=...)s$/, ""))) {
      raise(found, record, weight + (ends.get(record) ?? -weight));
    }
  }
  return found;
}

/** The records that have a form of a term. */
function forms(index: TermIndex, looked: string): Hits {
  const found: Hits = new Map();
  for (const [term, hits] of index) {
    if (closeness(looked, term) > SAME_WORD) hits.forEach((weight, record) => raise(found, record, weight));
  }
  return found;
}
