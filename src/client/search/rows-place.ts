import type { SearchRecord } from "../../site/search-record.ts";
import { term, termsOf, words } from "./terms.ts";

/** The words of a query that stand in the rows of a record and nowhere else in what it is found by. */
function onlyInRows({ t, d, w, r }: SearchRecord, query: string): string[] {
  if (r === undefined) return [];
  const rows = new Set(termsOf(r));
  const above = new Set(termsOf([t, d, w].join(" ")));
  return words(query).filter((word) => rows.has(term(word)) && !above.has(term(word)));
}

/** A dataset as a result whose table shows the rows that have the words that stand there alone; else the result as it is. */
export function rowsPlace(record: SearchRecord, query: string): SearchRecord {
  const found = onlyInRows(record, query).join(" ");
  if (found === "") return record;
  return {
    ...record,
    u: `${record.u}?søg=${encodeURIComponent(found)}#tabel`,
    t: `${record.t}: rækker med »${found}«`,
  };
}
