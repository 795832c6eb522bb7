import type { LookedUp } from "./look-up.ts";
import type { NamedPlace } from "./places.ts";
import { sizeOf } from "./sizes.ts";
import { askedTerms, isLight, isYear, joined, words } from "./terms.ts";

/** A query, taken apart. */
export interface Asked {
  query: string;
  terms: readonly string[];
  /** The terms that say what is looked for; all of them, where all say little. */
  heavy: readonly string[];
  /** Those of them that name no place. */
  topics: readonly string[];
  places: readonly NamedPlace[];
  /** Term → what it means on the site. */
  meanings: ReadonlyMap<string, string[][]>;
  /** The years asked for. */
  years: readonly string[];
  /** The number of places asked for. */
  size: number | undefined;
}

/** What is needed to take a query apart. */
export interface Knows {
  foundFor: (term: string) => LookedUp;
  placesOf: (query: readonly string[], isKnown: (term: string) => boolean) => NamedPlace[];
  meaningsOf: (query: readonly string[]) => Map<string, string[][]>;
  /** Whether something has a term as a word. */
  isWord: (term: string) => boolean;
}

/** Words of a query that the site writes as one, each two with that one: `EU-kontor`, `pleje familier`. */
function compoundsIn(query: string, isWord: (term: string) => boolean): [pair: string[], one: string][] {
  const own = words(query);
  return joined(own).flatMap((whole, at): [string[], string][] => {
    const pair = own.slice(at, at + 2).flatMap(askedTerms);
    const [one = ""] = askedTerms(whole);
    return pair.some(isLight) || !isWord(one) ? [] : [[pair, one]];
  });
}

/** Takes a query apart. */
export function askedIn(query: string, { foundFor, placesOf, meaningsOf, isWord }: Knows): Asked {
  const terms = [...new Set(askedTerms(query))];
  const meanings = meaningsOf(terms);
  for (const [pair, one] of compoundsIn(query, isWord)) {
    for (const term of pair) meanings.set(term, [...(meanings.get(term) ?? []), [one]]);
  }
  const places = placesOf(terms, (term) => foundFor(term).known || meanings.has(term));
  const size = sizeOf(query);
  const isMeant = (term: string): boolean =>
    term === String(size) || places.some((place) => place.terms.includes(term));
  const heavyOnes = terms.filter((term) => !isLight(term) || isMeant(term));
  const heavy = heavyOnes.length > 0 ? heavyOnes : terms;
  const topics = heavy.filter((term) => !places.some((place) => place.terms.includes(term)));
  return { query, terms, heavy, topics, places, meanings, years: terms.filter(isYear), size };
}
