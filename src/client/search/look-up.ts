import type { SearchRecord } from "../../site/search-record.ts";
import { closeness, HAS_WORD, SAME_WORD } from "./closeness.ts";
import { isSlip } from "./slip.ts";
import { plain } from "./terms.ts";
import { CODE, raise, type Hits, type TermIndex } from "./term-index.ts";

const SLIP = 0.5;
const HALVES = 0.7;
const SHORTEST_HALF = 3;
/** So long a word that others end in is one that they are compounds of: assistent in sundhedsassistent. */
const SHORTEST_HEAD = 7;

/** What was found for a word. */
export interface LookedUp {
  hits: Hits;
  /** Those that have the word itself, in a form or a compound; the others have only what is like it. */
  sure: ReadonlySet<SearchRecord>;
  /** Whether any record has the word itself, or a compound that ends in it. */
  known: boolean;
}

/** Whether what stands before a word in a longer one is a word as well: social in socialtilsyn, but not lades in ladestander. */
const isSeamed = (index: TermIndex, long: string, end: string): boolean =>
  !long.endsWith(plain(end)) || isWord(index, long.slice(0, -end.length).replace(/(?<=...)s$/, ""));

/** The records with a term: its forms and compounds, its two halves and, unless the word itself is known, slips of a letter. */
export function lookUp(index: TermIndex, looked: string): LookedUp {
  const found: Hits = new Map();
  const sure = new Set<SearchRecord>();
  let known = false;
  for (const [term, hits] of index) {
    const factor = closeness(looked, term);
    if (factor === 0 || (factor < HAS_WORD && !isSeamed(index, looked, term))) continue;
    known ||= factor >= SAME_WORD || (looked.length >= SHORTEST_HEAD && term.endsWith(looked));
    hits.forEach((weight, record) => {
      // A part of a word is like it only where something is called by that part.
      if (factor >= HAS_WORD || weight > CODE) raise(found, record, weight * factor);
      if (factor >= HAS_WORD) sure.add(record);
    });
  }
  halves(index, looked).forEach((weight, record) => {
    raise(found, record, weight * HALVES);
    if (known) sure.add(record);
  });
  if (!known) {
    for (const [term, hits] of index) {
      if (isSlip(looked, term)) hits.forEach((weight, record) => raise(found, record, weight * SLIP));
    }
  }
  return { hits: found, sure, known };
}

/** The records that have both halves of a compound: togtid is found where tog and tid are. */
function halves(index: TermIndex, looked: string): Hits {
  const found: Hits = new Map();
  for (let cut = SHORTEST_HALF; cut <= looked.length - SHORTEST_HALF; cut++) {
    const ends = forms(index, looked.slice(cut));
    if (ends.size === 0) continue;
    for (const [record, weight] of forms(index, looked.slice(0, cut).replace(/(?<=...)s$/, ""))) {
      const end = ends.get(record);
      if (end !== undefined) raise(found, record, (weight + end) / 2);
    }
  }
  return found;
}

/** Terms by how they begin: forms of one word begin with the same letters. */
const starts = new WeakMap<TermIndex, Map<string, string[]>>();
const startOf = (term: string): string => plain(term).slice(0, SHORTEST_HALF);

function startingAs(index: TermIndex, looked: string): readonly string[] {
  const known = starts.get(index) ?? Map.groupBy(index.keys(), startOf);
  starts.set(index, known);
  return known.get(startOf(looked)) ?? [];
}

/** Whether something has a term as a word of its own, in any form. */
export const isWord = (index: TermIndex, looked: string): boolean =>
  startingAs(index, looked).some((term) => closeness(looked, term) > SAME_WORD);

/** The records that have a form of a term. */
function forms(index: TermIndex, looked: string): Hits {
  const found: Hits = new Map();
  for (const term of startingAs(index, looked)) {
    if (closeness(looked, term) > SAME_WORD) {
      index.get(term)?.forEach((weight, record) => raise(found, record, weight));
    }
  }
  return found;
}
