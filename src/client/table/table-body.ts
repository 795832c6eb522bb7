import type { TableRows } from "./table-rows.ts";

/** Where the rows of a table are, and how some of them are shown. */
export interface TableBody {
  count: number;
  /** How many rows are shown at a time. */
  pageSize: number;
  rows: () => Promise<TableRows>;
  /** Shows some rows, by their places in the source, in that order. */
  show: (places: readonly number[]) => Promise<void>;
  /** The place of the row with an id; undefined when no row has it. */
  placeOf: (id: string) => Promise<number | undefined>;
}
