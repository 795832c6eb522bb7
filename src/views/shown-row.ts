import type { Row } from "../model/row.ts";

/** A row that is shown, with its place in the table. */
export interface ShownRow {
  row: Row;
  at: number;
}

/** The rows of a picture, and all that its choices let through: those among them that are sums of others are left out of it. */
export interface KeptRows {
  kept: readonly ShownRow[];
  rows: readonly ShownRow[];
}
