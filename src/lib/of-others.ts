/**
 * Parameters that are known to be asked of another part of a page than the one that reads an address, and what other sites put at
 * the end of an address to know where a reader came from, nearly always with a stroke below in its name. What begins with a word
 * of ours is a slip for that.
 */
export const OF_OTHERS =
  /^(?:(?:q|ord|søg|sorter|skjul|tabelside|ref|source|igshid)$|r\.|(?!(?:[frx]|maal|serie|felt|vis|basis|orden|efter|form|fremhaev)_)[^.]*_)|clid$/;
