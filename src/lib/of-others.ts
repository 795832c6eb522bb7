/**
 * Parameters that are known to be asked of another part of a page than the one that reads an address, and what other sites put at
 * the end of an address to know where a reader came from, nearly always with a stroke below in its name. One letter and a stroke
 * is a slip for one of ours: `f_aar`.
 */
export const OF_OTHERS = /^(?:(?:q|ord|søg|sorter|skjul|tabelside|ref|source|igshid)$|r\.|_|[^._]{2,}_)|clid$/;
