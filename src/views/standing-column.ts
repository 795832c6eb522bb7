import type { Column } from "../model/shape.ts";
import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/** The column whose codes can stand out in a view: that of x, or of the series, where time is on x. */
export function standingColumn(table: ViewTable, { x, series }: Pick<View, "x" | "series">): Column {
  const column = columnOf(table, x);
  return column.role === "time" && series !== undefined ? columnOf(table, series) : column;
}
