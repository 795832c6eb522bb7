import { editDistance } from "../../lib/edit-distance.ts";
import type { SearchPlace, SearchRecord } from "../../site/search-record.ts";
import type { Asked } from "./asked.ts";
import { askedTerms, term, words } from "./terms.ts";

/** A word of a query that nothing has, and the word that it is read as. */
export type ReadAs = readonly [written: string, read: string];

/** A shorter word is one letter from too many others. */
const SHORTEST = 6;

/** Whether a word is so near to one that is known that it is no other word, also where the query has known words beside it. */
const isNear = (word: string, known: string): boolean => word[0] === known[0] && editDistance(word, known) === 1;

/** How a known term is written in records: of all ways the one that is nearest to a word. */
function writtenAs(known: string, word: string, records: readonly SearchRecord[]): string | undefined {
  const ways = records.flatMap(({ t, d = "" }) => words(`${t} ${d}`)).filter((one) => term(one) === known);
  return ways.sort((a, b) => editDistance(word, a) - editDistance(word, b))[0];
}

/**
 * The words of a query that nothing has, each with the place or the word of records that it is with a slip. Beside a word that is
 * known, one that is less near to any is a word of its own.
 */
export function slipsIn(
  { query, topics, meanings, places: named }: Asked,
  asKnown: (term: string) => string,
  isKnown: (term: string) => boolean,
  places: readonly SearchPlace[],
  records: readonly SearchRecord[],
): ReadAs[] {
  return words(query).flatMap((word): ReadAs[] => {
    const [looked = ""] = askedTerms(word);
    const [place, another] = named.filter(({ sure, terms }) => !sure && terms.includes(looked));
    if (place && !another && place.terms.length === 1) return [[word, places[place.number]?.n ?? word]];
    if (word.length < SHORTEST || !topics.includes(looked) || meanings.has(looked)) return [];
    const known = asKnown(looked);
    const isOther =
      !isNear(looked, known) && topics.some((term) => term !== looked && (isKnown(term) || meanings.has(term)));
    const read = known === looked || isOther ? undefined : writtenAs(known, word, records);
    return read === undefined ? [] : [[word, read]];
  });
}

/** A query in which words are those that they are read as. */
export function readQuery(query: string, read: readonly ReadAs[]): string {
  const ways = new Map(read);
  return query.replace(/[\p{L}\p{N}]+/gu, (word) => ways.get(word) ?? word);
}
