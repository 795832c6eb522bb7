import type { SearchPlace } from "../../site/search-record.ts";

/** What a place is called where nothing else says what it is: a socialtilsyn of a part of the country is no part of it. */
export const calledIn = ({ n = "", a: [first = ""] = [] }: Partial<SearchPlace> = {}): string =>
  first.startsWith("Socialtilsyn") ? first : n;
