import type { SearchRecord } from "../../site/search-record.ts";

/** The number of places that a query asks for: `30 pladser`. */
export function sizeOf(query: string): number | undefined {
  const [, number] = /(?<!\d|§ ?)(\d{1,3}) ?plads/i.exec(query) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** A tool for sizes with the one that a number of places falls in chosen. */
export function withSize(record: SearchRecord, size: number): SearchRecord {
  const query = record.g?.findLast(([least]) => least <= size)?.[1];
  return query === undefined ? record : { ...record, u: `${record.u}?${query}` };
}
