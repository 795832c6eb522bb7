/**
 * Parameters that are known to be asked of another part of a page than the one that reads an address, and what other sites put at
 * the end of an address to know where a reader came from, nearly always with a stroke below in its name.
 */
export const OF_OTHERS = /^(?:(?:q|ord|søg|sorter|skjul|tabelside|ref|source|igshid)$|r\.|[^.]*_)|clid$/;

/** The parameters of a query that are none of those that are known, nor others'. */
export const unknownIn = (query: string, known: readonly (string | null)[]): string[] =>
  [...new Set(new URLSearchParams(query).keys())].filter((name) => !known.includes(name) && !OF_OTHERS.test(name));
