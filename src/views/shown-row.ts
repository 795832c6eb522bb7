import type { TableRow } from "./view-table.ts";

/** A row that is shown, with its place in the table. */
export interface ShownRow {
  row: TableRow;
  at: number;
}
