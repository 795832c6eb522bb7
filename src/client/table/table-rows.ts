import { readNumber } from "../../lib/read-number.ts";
import { fold } from "../fold.ts";

/** What a cell is ordered by; null for one that says nothing. */
export type Key = string | number | null;

/** All rows of a table, column by column, in the order of the source. */
export interface TableRows {
  count: number;
  /** What readers see in the cells of a column. */
  texts: (at: number) => readonly string[];
  /** What the cells of a column are ordered and bounded by. */
  keys: (at: number) => readonly Key[];
  /** All that a search looks in, row by row. */
  searched: () => readonly string[];
}

/** What is made of each column when it is first asked for. */
export function ofEach<T>(make: (at: number) => T): (at: number) => T {
  const made = new Map<number, T>();
  return (at) => {
    const known = made.get(at);
    if (known !== undefined) return known;
    const fresh = make(at);
    made.set(at, fresh);
    return fresh;
  };
}

/** What a cell is ordered by: the value that it carries, or else what is read in its text. */
export function keyOf(value: string | undefined, text: string, isNumber: boolean): Key {
  if (!isNumber) return (value ?? text) || null;
  if (value === undefined) return readNumber(text) ?? null;
  return value === "" || Number.isNaN(Number(value)) ? null : Number(value);
}

/** Rows of texts, folded for a search; a text that stands in many rows is folded once. */
export function foldedRows(count: number, columns: readonly (readonly string[])[]): string[] {
  const known = new Map<string, string>();
  const folded = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = fold(text);
    known.set(text, fresh);
    return fresh;
  };
  return Array.from({ length: count }, (_, row) => columns.map((texts) => folded(texts[row] ?? "")).join(" "));
}
