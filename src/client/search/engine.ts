import type { SearchFile, SearchRecord } from "../../site/search-record.ts";
import { askedIn, type Asked } from "./asked.ts";
import { atPlace } from "./at-place.ts";
import { withCode } from "./codes.ts";
import { kommunePlaces } from "./kommune-place.ts";
import { lookUp, type LookedUp } from "./look-up.ts";
import { matcher, type Match } from "./match.ts";
import { numbersFirst } from "./numbers-first.ts";
import { placesIn } from "./places.ts";
import { recordsOf } from "./records-of.ts";
import { rowsPlace } from "./rows-place.ts";
import { withSize } from "./sizes.ts";
import { synonymsIn } from "./synonyms.ts";
import { termIndex } from "./term-index.ts";
import { words } from "./terms.ts";
import { lackingYears, withYear, withYears } from "./with-years.ts";

/** What was found, best first, and how many of them have every word of the query. */
export interface Found {
  records: SearchRecord[];
  complete: number;
  /** The years asked for of which none of these has a number, though datasets are among them. */
  lacking?: string[];
}

/** Finds what has the words of a query. */
export type Search = (query: string) => Found;

/** What has all the words comes first; of the others, what has many of them and those that few have. */
const better =
  (all: number) =>
  (a: Match, b: Match): number =>
    Number(b.has === all) - Number(a.has === all) || b.score * b.has - a.score * a.has || b.score - a.score;

/**
 * Makes a search over everything that can be found. A place in the query turns the datasets that tell of it into their views of
 * it, with its number, and leads to the place on a municipality's page where the topic stands.
 */
export function searchIn(file: SearchFile): Search {
  const { places } = file;
  const records = recordsOf(file);
  const index = termIndex(records, file.rows);
  const memory = new Map<string, LookedUp>();
  const foundFor = (term: string): LookedUp => {
    const found = memory.get(term) ?? lookUp(index, term);
    memory.set(term, found);
    return found;
  };
  const knows = { foundFor, placesOf: placesIn(places), meaningsOf: synonymsIn(file.synonyms) };

  return (query) => {
    const asked = askedIn(query, knows);
    const pages = new Set(asked.places.map(({ number }) => places[number]?.u));
    const match = matcher(asked, foundFor, records.length);
    const looked = asked.topics.map((term) => [[term], ...(asked.meanings.get(term) ?? [])]);
    const matches = records.flatMap((record): Match[] => {
      const placed =
        asked.places.length > 0
          ? atPlace(record, asked.places, looked, places, asked.years.length === 1 ? asked.years[0] : undefined)
          : undefined;
      const named = placed?.places ?? asked.places.filter(({ number }) => places[number]?.u === record.u);
      const own = match(record, named, placed?.measured);
      // What tells of a place tells of a topic only if it has it; the page of the place itself leads on to all of them.
      const isFound = own.near > 0 || (own.score > 0 && (asked.topics.length === 0 || pages.has(record.u)));
      return isFound ? [placed ? { ...own, record: placed.record, view: placed } : own] : [];
    });
    const all = numbersFirst(kommunePlaces(matches, asked, places, records).sort(better(asked.heavy.length)));
    const complete = all.filter(({ has }) => has === asked.heavy.length).length;
    const lacking = lackingYears(
      all.slice(0, complete).map(({ record }) => record),
      asked.years,
    );
    return {
      records: all.map(({ record }) => withYears(finished(record, asked), asked.years)),
      complete,
      ...(lacking.length > 0 ? { lacking } : {}),
    };
  };

  /** A record that leads to what of it is looked for. */
  function finished(record: SearchRecord, asked: Asked): SearchRecord {
    if (asked.size !== undefined && record.g) return withSize(record, asked.size);
    if (record.k !== "Datasæt" || record.u.includes("?")) return record;
    const coded = withCode(record, wanted(asked), asked.terms);
    if (coded !== record) return coded;
    const inRows = rowsPlace(index, record, words(asked.query));
    return inRows === record ? withYear(record, asked.years) : inRows;
  }
}

/** The topics that are looked for, and what they mean. */
const wanted = ({ topics, meanings }: Asked): string[] => [
  ...new Set(topics.flatMap((term) => [term, ...(meanings.get(term) ?? []).flat()])),
];
