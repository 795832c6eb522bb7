import { cellText } from "../model/cell-text.ts";
import type { Column } from "../model/shape.ts";
import type { Cell, Row } from "../model/row.ts";
import { codeOf } from "./view-table.ts";
import type { Item } from "./resolved.ts";

/** What a code is called. An empty cell is called by what it means: nothing is said. */
export const labelOf = (column: Column, cell: Cell): string =>
  cell === null ? (column.blank ?? "Ikke oplyst") : cellText(column, cell);

/** What a code of a column is called, by the first row that has it. */
export function labelOfCode(rows: readonly Row[], column: Column, code: string): string {
  const row = rows.find((one) => codeOf(one[column.name]) === code);
  return labelOf(column, row?.[column.name] ?? code);
}

/** A code of a column as readers see it, with its municipality where the row has one and the column names it. */
export function itemOf(column: Column, row: Row): Item {
  const cell = row[column.name] ?? null;
  const kommunekode = row["kommunekode"];
  return {
    code: codeOf(cell),
    label: labelOf(column, cell),
    ...(column.codeList === "kommune" && typeof kommunekode === "number" ? { kommunekode } : {}),
  };
}
