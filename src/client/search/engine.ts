import type { SearchFile, SearchRecord } from "../../site/search-record.ts";
import { apart } from "./apart.ts";
import { editDistance } from "../../lib/edit-distance.ts";
import { askedIn, type Asked } from "./asked.ts";
import { atPlace, type Placed } from "./at-place.ts";
import { isSame } from "./closeness.ts";
import { withCode } from "./codes.ts";
import { comparison } from "./comparison.ts";
import { COUNT, isCounted } from "./counted.ts";
import { kommunePlaces } from "./kommune-place.ts";
import { inEachYear } from "./earlier.ts";
import { lackingPlaces, withoutPlaces } from "./lacking-places.ts";
import { isWord, lookUp, type LookedUp } from "./look-up.ts";
import { matcher, type Match } from "./match.ts";
import { numbersFirst } from "./numbers-first.ts";
import { pageFirst } from "./page-first.ts";
import { placesIn, type NamedPlace } from "./places.ts";
import { placesOf, recordsOf } from "./records-of.ts";
import { isSlip } from "./slip.ts";
import { readQuery, slipsIn, type ReadAs } from "./read-as.ts";
import { rowsPlace } from "./rows-place.ts";
import { withSize } from "./sizes.ts";
import { synonymsIn } from "./synonyms.ts";
import { termIndex } from "./term-index.ts";
import { termsOf, words } from "./terms.ts";
import { COUNTED } from "./weights.ts";
import { lackingYears, withYear, withYears } from "./with-years.ts";
import { yearFirst } from "./year-first.ts";

/** What was found, best first, and how many of them have every word of the query. */
export interface Found {
  records: SearchRecord[];
  complete: number;
  /** The years asked for that none of these is of, though datasets are among them. */
  lacking?: string[];
  /** The places asked for that the datasets with all of the rest have no numbers of, where nothing has every word. */
  place?: string;
  /** Nothing has any of the words: what there is has something like them. */
  like?: true;
  /** The words of the query that nothing has, with those that they are read as. */
  read?: readonly ReadAs[];
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
  const places = placesOf(file);
  const records = recordsOf(file).map(inEachYear);
  /** Whether a place is named by one that is not quite the same: what is told of it must be all that is asked for. */
  const isAskedBy = ({ number, terms }: NamedPlace): boolean => {
    const { n = "", u } = places[number] ?? {};
    return u === undefined && terms.length > 0 && !termsOf(n).some((own) => terms.some((term) => isSame(term, own)));
  };
  const tilsyn = places.flatMap(({ a }, number) =>
    a?.[0]?.startsWith("Socialtilsyn") ? [{ number, terms: [], sure: true }] : [],
  );
  const index = termIndex(records, file.rows);
  const memory = new Map<string, LookedUp>();
  const foundFor = (term: string): LookedUp => {
    const found = memory.get(term) ?? lookUp(index, term);
    memory.set(term, found);
    return found;
  };
  const isKnown = (term: string): boolean => foundFor(term).known;
  const slips = new Map<string, string>();
  /** A word as it is known: one that nothing has as the word nearest to it, if it may be that with a slip. */
  const asKnown = (term: string): string => {
    const before = slips.get(term);
    if (before !== undefined) return before;
    const alike = isKnown(term) ? [] : [...index.keys()].filter((own) => isSlip(term, own));
    const having = (own: string): number => index.get(own)?.size ?? 0;
    const [nearest = term] = alike.sort(
      (a, b) => editDistance(term, a) - editDistance(term, b) || having(b) - having(a),
    );
    slips.set(term, nearest);
    return nearest;
  };
  const waysToSay = (term: string, meant?: string[][]): string[][] => (meant ? [[term], ...meant] : [[asKnown(term)]]);
  const topicsOf = ({ topics, meanings }: Asked): string[][][] =>
    topics.map((term) => waysToSay(term, meanings.get(term)));
  const knows = {
    foundFor,
    placesOf: placesIn(places),
    meaningsOf: synonymsIn(file.synonyms),
    isWord: (term: string): boolean => isWord(index, term),
  };

  return (query) => {
    const asked = askedIn(query, knows);
    const read = slipsIn(asked, asKnown, isKnown, places, records);
    return read.length === 0 ? answer(asked) : { ...answer(askedIn(readQuery(query, read), knows)), read };
  };

  /** What is found for a query that has been taken apart. */
  function answer(asked: Asked): Found {
    const pages = new Set(asked.places.map(({ number }) => places[number]?.u));
    const match = matcher(asked, foundFor, records.length);
    const looked = topicsOf(asked);
    const isCount = COUNT.test(asked.query);
    const year = asked.years.length === 1 ? asked.years[0] : undefined;
    const known = asked.topics.map(asKnown);
    const counts = ({ record }: Placed): boolean => isCount && isCounted(record, known);
    // How many there are without a place is known of each socialtilsyn alone.
    const isAnywhere = isCount && asked.places.length === 0;
    const matches = records.flatMap((record): Match[] => {
      const at = (named: readonly NamedPlace[]): Placed[] => {
        const view = named.length > 0 ? atPlace(record, named, looked, places, year) : undefined;
        return view && (view.said === looked.length || !view.places.some(isAskedBy)) ? [view] : [];
      };
      const views = isAnywhere ? tilsyn.flatMap((one) => at([one])).filter(counts) : at(asked.places);
      return (views.length > 0 ? views : [undefined]).flatMap((placed): Match[] => {
        const named = placed?.places ?? asked.places.filter(({ number }) => places[number]?.u === record.u);
        const own = match(record, named, placed?.measured);
        if (placed && counts(placed)) own.score *= COUNTED;
        // What tells of a place tells of a topic only if it has it; the page of the place itself leads on to all of them.
        const isFound = own.near > 0 || (own.score > 0 && (asked.topics.length === 0 || pages.has(record.u)));
        return isFound ? [placed ? { ...own, record: placed.record, view: placed } : own] : [];
      });
    });
    const ranked = numbersFirst(kommunePlaces(matches, asked, places, records).sort(better(asked.heavy.length)));
    const all = apart(pageFirst(yearFirst(ranked, asked.years), asked.heavy.length));
    const complete = all.filter(({ has }) => has === asked.heavy.length).length;
    const lacking = lackingYears(
      all.map(({ record }) => record),
      asked.years,
    );
    const hasTerm = (record: SearchRecord, term: string): boolean => foundFor(term).sure.has(record);
    const found = all.map((one) => {
      const place = lackingPlaces(one, asked.places, places, hasTerm);
      const record = withoutPlaces(withYears(finished(one.record, asked), asked.years), place);
      return { record, place: one.has < asked.topics.length ? "" : place };
    });
    const compared = comparison(asked, places);
    // A number of the place that is asked for answers; where nothing else is asked for, the page of each does.
    const isTold = all[0]?.view?.tells === true;
    const at = asked.topics.length === 0 ? asked.places.length : Number(isTold);
    const place = (isTold ? found[0] : found.find((one) => one.place !== ""))?.place;
    return {
      records: found.map(({ record }) => record).toSpliced(at, 0, ...compared),
      complete: complete && complete + compared.length,
      ...(lacking.length > 0 ? { lacking } : {}),
      ...(complete > 0 || !place ? {} : { place }),
      ...(all.length > 0 && all.every(({ has }) => has === 0) ? { like: true } : {}),
    };
  }

  /** A record that leads to what of it is looked for. */
  function finished(record: SearchRecord, asked: Asked): SearchRecord {
    if (asked.size !== undefined && record.g) return withSize(record, asked.size);
    if (record.k !== "Datasæt" || record.u.includes("?")) return record;
    const coded = withCode(record, topicsOf(asked), asked);
    if (coded !== record) return coded;
    const inRows = rowsPlace(index, record, words(asked.query));
    return inRows === record ? withYear(record, asked.years) : inRows;
  }
}
