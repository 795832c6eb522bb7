import type { Column } from "../model/shape.ts";
import type { Published } from "../model/published.ts";

/** A municipality names its row where it tells at least this part of what another column would tell. */
const ENOUGH = 0.5;

/**
 * The column that tells rows apart best among some columns: the one with most different values, the first of equals, and the
 * municipality where it tells nearly as much. Undefined when there is no column to choose.
 */
export function rowNameColumn(
  columns: readonly Column[],
  rows: readonly Published["rows"][number][],
): Column | undefined {
  const told = columns.map((column) => ({ column, values: new Set(rows.map((row) => row[column.name])).size }));
  const most = Math.max(0, ...told.map(({ values }) => values));
  const kommune = told.find(({ column, values }) => column.name === "kommune" && values >= most * ENOUGH);
  return (kommune ?? told.find(({ values }) => values === most))?.column;
}
