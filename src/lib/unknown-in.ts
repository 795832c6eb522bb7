import { OF_OTHERS } from "./of-others.ts";

/** The parameters of a query that are none of those that are known, nor others'. */
export const unknownIn = (query: string, known: readonly string[]): string[] =>
  [...new Set(new URLSearchParams(query).keys())].filter((name) => !known.includes(name) && !OF_OTHERS.test(name));
