import type { Row } from "../../model/row.ts";

/** How many different values rows have in a column, empty cells not counted. */
export const distinct = (rows: readonly Row[], name: string): number =>
  new Set(rows.map((row) => row[name] ?? null).filter((cell) => cell !== null)).size;

/** How large a part of the rows has a value in a column. */
export const filled = (rows: readonly Row[], name: string): number =>
  rows.filter((row) => (row[name] ?? null) !== null).length / Math.max(1, rows.length);
