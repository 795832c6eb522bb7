import type { SearchPlace } from "../../site/search-record.ts";
import { closeness, isSame, SAME_WORD } from "./closeness.ts";
import { isSlip } from "./slip.ts";
import { isLight, termsOf } from "./terms.ts";

const SHORTEST_HALF_NAME = 5;
/** Shorter words are forms of names by chance. */
const SHORTEST_FORM = 7;

/** A place that a query names, and the terms of the query that name it. */
export interface NamedPlace {
  number: number;
  terms: readonly string[];
  /** Whether it is named by its name, and not by a word that is like it. */
  sure: boolean;
}

type Alike = (a: string, b: string) => boolean;

/** The terms of a name that a query has: the whole name or, where that is enough, a long word of it (Lyngby, but not Høje). */
function said(name: readonly string[], query: readonly string[], partly: boolean, is: Alike): string[] {
  const found = query.filter((term) => name.some((own) => is(term, own)));
  const matched = name.filter((own) => query.some((term) => is(term, own)));
  const isLong = (own: string): boolean => own.length >= SHORTEST_HALF_NAME && !isLight(own);
  return matched.length === name.length || (partly && matched.some(isLong)) ? found : [];
}

/**
 * Makes a search for places: all that a query names; where it names none, those whose name a long word is a form of,
 * or those whose name is like a word that nothing else knows.
 */
export function placesIn(
  places: readonly SearchPlace[],
): (query: readonly string[], isKnown: (term: string) => boolean) => NamedPlace[] {
  const named = places.map(({ n, a = [], u }, number) => ({
    number,
    partly: u !== undefined,
    names: [n, ...a].map(termsOf),
  }));
  return (query, isKnown) => {
    const find = (among: readonly string[], is: Alike, sure: boolean): NamedPlace[] =>
      named.flatMap(({ number, partly, names }) => {
        const terms = names.map((name) => said(name, among, partly, is)).sort((a, b) => b.length - a.length)[0] ?? [];
        return terms.length > 0 ? [{ number, terms, sure }] : [];
      });
    const exact = find(query, (a, b) => isSame(a, b) || isSame(a, `${b}s`), true);
    if (exact.length > 0) return exact;
    // Jammerbugd is a form of Jammerbugt as well as a slip.
    const form = find(query, (a, b) => a.length >= SHORTEST_FORM && closeness(a, b) > SAME_WORD, true);
    if (form.length > 0) return form;
    return find(
      query.filter((term) => !isKnown(term)),
      isSlip,
      false,
    );
  };
}
