import type { Row } from "../model/row.ts";

/** A row that is shown, with its place in the table. */
export interface ShownRow {
  row: Row;
  at: number;
}
