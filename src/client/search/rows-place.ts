import type { SearchRecord } from "../../site/search-record.ts";
import { isInRowsAlone, type TermIndex } from "./term-index.ts";
import { term } from "./terms.ts";

/** A dataset as a result whose table shows the rows that have the words that stand there alone; else the result as it is. */
export function rowsPlace(index: TermIndex, record: SearchRecord, words: readonly string[]): SearchRecord {
  const found = words.filter((word) => isInRowsAlone(index, term(word), record)).join(" ");
  if (found === "") return record;
  return {
    ...record,
    u: `${record.u}?søg=${encodeURIComponent(found)}#tabel`,
    t: `${record.t}: rækker med »${found}«`,
  };
}
