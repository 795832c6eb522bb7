/**
 * Parameters that are known to be somebody else's than a view's: what tables and lists ask for beside a figure, and what other sites
 * put at the end of an address to know where a reader came from, nearly always with a stroke below in its name.
 */
export const OF_OTHERS = /^(?:(?:q|ord|søg|sorter|skjul|tabelside|ref|source|igshid)$|r\.|[^.]*_)|clid$/;

/** Whether a query asks for a view, or for what nobody knows, which the reader of views tells. */
export const asksForView = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].some((name) => !OF_OTHERS.test(name));
