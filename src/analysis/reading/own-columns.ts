import type { Published } from "../../model/published.ts";
import type { Column } from "../../model/shape.ts";
import { sharedValues } from "../shared-values.ts";

/** What a reading is made of. */
export type ReadTable = Pick<Published, "columns" | "key" | "rows" | "view" | "reads" | "rowsAre">;

const isFilled = ({ name }: Column, rows: ReadTable["rows"]): boolean =>
  rows.some((row) => row[name] !== null && row[name] !== undefined);

/**
 * The columns that rows of a dataset differ in: without where they were read, without those that are empty, and without those
 * in which all rows have the same, which is said once above them.
 */
export function ownColumns(table: ReadTable): Column[] {
  const shared = sharedValues(table);
  return table.columns.filter(
    (column) => column.role !== "provenance" && !shared.has(column.name) && isFilled(column, table.rows),
  );
}
