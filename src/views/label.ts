import { cellText } from "../model/cell-text.ts";
import type { Column } from "../model/shape.ts";
import type { Cell, Row } from "../model/row.ts";
import { codeOf } from "./view-table.ts";
import type { Item } from "./resolved.ts";

/** What a code is called. An empty cell is called by what it means: nothing is said. */
export const labelOf = (column: Column, cell: Cell): string => (cell === null ? "Ikke oplyst" : cellText(column, cell));

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
