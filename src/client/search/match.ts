import type { SearchRecord } from "../../site/search-record.ts";
import type { Asked } from "./asked.ts";
import type { LookedUp } from "./look-up.ts";
import { closeness, HAS_WORD } from "./closeness.ts";
import type { NamedPlace } from "./places.ts";
import { titleWeight } from "./term-index.ts";
import { isYear, termsOf } from "./terms.ts";
import {
  BOTH,
  DEFINED,
  DEFINITION,
  LIGHT_WORD,
  likelihood,
  MEANT,
  MEASURED,
  NAMED,
  OWN_PAGE,
  RANKED,
  SIZED,
  SUPERLATIVE,
} from "./weights.ts";
import { isSeries, lacksYear } from "./with-years.ts";

/** How well a record answers a query. */
export interface Match {
  record: SearchRecord;
  /** How many of the words that matter it has. */
  has: number;
  /** How many of those that name no place it has, or has something like. */
  near: number;
  score: number;
  /**
   * Of a view of places that are asked for: which it tells of, whether it tells something of them, how much of what is asked it is
   * called by, and its title with that of its dataset.
   */
  view?: { places: readonly NamedPlace[]; tells: boolean; said: number; whole: string };
}

/** Makes a match of records, from what is found for single terms. */
export function matcher(
  asked: Asked,
  foundFor: (term: string) => LookedUp,
  records: number,
): (record: SearchRecord, at?: readonly NamedPlace[], measured?: string) => Match {
  const { terms, heavy, topics, meanings, size, query } = asked;
  /** How much it says to have a term that so many records have. */
  const rarity = (having: number): number => Math.log(1 + records / (having + 1));
  const having = ({ hits, sure }: LookedUp): number => (sure.size > 0 ? sure.size : hits.size);
  const isDefinition = DEFINITION.test(query);
  const isSuperlative = SUPERLATIVE.test(query);

  /** How much a term, or what it means, weighs in a record and in what is measured there, and whether the record has it. */
  const weigh = (record: SearchRecord, term: string, called: readonly string[]): { score: number; sure: boolean } => {
    if (isYear(term) && lacksYear(record, term)) return { score: 0, sure: false };
    const found = foundFor(term);
    const inName = Math.max(0, ...called.map((one) => closeness(term, one)));
    const named = inName && MEASURED * inName * titleWeight(called.length);
    const known = found.hits.get(record) ?? 0;
    const weighs = Math.max(known, named) + (called.length === 1 ? BOTH * Math.min(known, named) : 0);
    let best = { score: weighs * rarity(having(found)), sure: found.sure.has(record) || inName >= HAS_WORD };
    // What went on for years tells of development, whatever it is called.
    if (term === "udvikling" && topics.length > 1 && isSeries(record)) {
      best = { score: Math.max(best.score, NAMED * rarity(1)), sure: true };
    }
    for (const meant of meanings.get(term) ?? []) {
      const own = meant.map(foundFor);
      if (!own.every((one) => one.sure.has(record))) continue;
      const weight = own.reduce((sum, one) => sum + (one.hits.get(record) ?? 0), 0) / own.length;
      const rarest = Math.min(...own.map(having));
      best = { score: Math.max(best.score, MEANT * weight * rarity(rarest)), sure: true };
    }
    return best;
  };

  return (record, at = [], measured = "") => {
    const match: Match = { record, has: 0, near: 0, score: 0 };
    const called = termsOf(measured);
    for (const term of terms) {
      const matters = heavy.includes(term);
      const place = at.find((one) => one.terms.includes(term));
      const isSize = record.g !== undefined && term === String(size);
      const { score, sure } =
        place || isSize
          ? { score: NAMED * rarity(1), sure: isSize || place?.sure === true }
          : weigh(record, term, called);
      if (matters && sure) match.has++;
      if (topics.includes(term) && score > 0) match.near++;
      match.score += score * (matters ? 1 : LIGHT_WORD);
    }
    match.score *= likelihood(record);
    if (isDefinition && record.k === "Ord") match.score *= DEFINED;
    if (isSuperlative && record.k === "Rangliste") match.score *= RANKED;
    if (size !== undefined && record.g) match.score *= SIZED;
    if (topics.length === 0 && record.k === "Kommune" && at.length > 0) {
      match.score *= OWN_PAGE;
      // Where several are named and nothing else is, the page of each is all that is asked for of it.
      match.has = heavy.length;
    }
    return match;
  };
}
