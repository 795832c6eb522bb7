import type { SearchRecord } from "../../site/search-record.ts";
import { isNamed, placeOf } from "./kommune-place.ts";
import { rowsPlace } from "./rows-place.ts";
import { lookUp, termIndex, type LookedUp } from "./term-index.ts";
import { isLight, termsOf } from "./terms.ts";

const LIGHT_WORD = 0.1;

/** What was found, best first, and how many of them have every word of the query. */
export interface Found {
  records: SearchRecord[];
  complete: number;
}

/** Finds what has the words of a query. */
export type Search = (query: string) => Found;

interface Match {
  record: SearchRecord;
  named: boolean;
  /** How many of the words that matter it has. */
  has: number;
  /** How many it has or has something like. */
  near: number;
  score: number;
}

/**
 * Makes a search over some records. What has most words comes first, before that a municipality that the query names, whose
 * page has the words of the datasets it is told from. Small words and years only decide between equals.
 */
export function searchIn(records: readonly SearchRecord[]): Search {
  const index = termIndex(records);
  const byAddress = new Map(records.map((record) => [record.u, record]));

  return (query) => {
    const terms = [...new Set(termsOf(query))];
    const heavy = terms.some((term) => !isLight(term)) ? terms.filter((term) => !isLight(term)) : terms;
    const found = new Map(terms.map((term) => [term, lookUp(index, term)]));
    const foundFor = (term: string): LookedUp => found.get(term) ?? { hits: new Map(), sure: new Set() };

    /** What the record, and a topic that stands on its page, have of the query. */
    const match = (record: SearchRecord, topic?: SearchRecord): Match => {
      const result: Match = { record, named: isNamed(record, terms), has: 0, near: 0, score: 0 };
      for (const term of terms) {
        const { hits, sure } = foundFor(term);
        const weight = Math.max(hits.get(record) ?? 0, (topic && hits.get(topic)) ?? 0);
        const matters = heavy.includes(term);
        if (matters && weight > 0) result.near++;
        if (matters && (sure.has(record) || (topic && sure.has(topic)))) result.has++;
        result.score += weight * Math.log(1 + records.length / (hits.size + 1)) * (matters ? 1 : LIGHT_WORD);
      }
      return result;
    };

    /** A municipality by itself, or with the topic on its page that has most of the query. */
    const kommuneMatch = (record: SearchRecord): Match => {
      const own = match(record);
      const topics = own.named ? (record.s ?? []).flatMap((address) => byAddress.get(address) ?? []) : [];
      const best = topics.map((topic) => ({ ...match(record, topic), topic })).sort(better)[0];
      return best && (best.has - own.has || best.near - own.near) > 0
        ? { ...best, record: placeOf(record, best.topic) }
        : own;
    };

    const candidates = new Set(heavy.flatMap((term) => [...foundFor(term).hits.keys()]));
    const matches = records
      .filter((record) => candidates.has(record))
      .map(kommuneMatch)
      .sort(better);
    return {
      records: matches.map(({ record }) => rowsPlace(index, record, query)),
      complete: matches.filter(({ has }) => has === heavy.length).length,
    };
  };
}

function better(a: Match, b: Match): number {
  return Number(b.named) - Number(a.named) || b.has - a.has || b.near - a.near || b.score - a.score;
}
