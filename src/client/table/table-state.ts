/** From one number or ISO day to another, both included; an end that is left out is open. */
export interface Span {
  from?: number | string;
  to?: number | string;
}

/** A span between two ends, whichever was written first; an end that is not told is open. */
export function spanOf(from: number | string | undefined, to: number | string | undefined): Span {
  const [low, high] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
  return { ...(low === undefined ? {} : { from: low }), ...(high === undefined ? {} : { to: high }) };
}

/** What a reader has asked a table for. Columns go by their names in the address. */
export interface TableState {
  query: string;
  sort?: { name: string; isDescending: boolean };
  /** Column → the texts of which a row has one. */
  codes: ReadonlyMap<string, ReadonlySet<string>>;
  spans: ReadonlyMap<string, Span>;
  hidden: ReadonlySet<string>;
  /** From 0. */
  page: number;
}

/** The table as the page has it. */
export const PLAIN: TableState = { query: "", codes: new Map(), spans: new Map(), hidden: new Set(), page: 0 };

/** Whether some rows are left out. */
export const isNarrowed = ({ query, codes, spans }: TableState): boolean =>
  query.trim() !== "" || codes.size > 0 || spans.size > 0;

/** A map with another value for a key, or without the key. */
export function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V | undefined): ReadonlyMap<string, V> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
