import type { Row } from "../model/row.ts";
import { isRefusal } from "../views/refusal.ts";
import { measureOf } from "../views/scale.ts";
import { shownRows } from "../views/shown-rows.ts";
import type { ExploredTable } from "../views/table-file.ts";
import { valueWithUnit } from "../views/value-text.ts";
import { ROW_COUNT, type View } from "../views/view.ts";

/** How the value of a row behind a picture is written after its name: as at the marks. Rows that are counted have none. */
export function rowValues(table: ExploredTable, view: View): (row: Row) => string {
  const rows = shownRows(table, view, false);
  const scale = isRefusal(rows)
    ? rows
    : measureOf(
        table,
        view,
        rows.map(({ row }) => row),
      );
  return (row) => {
    const cell = row[view.measure];
    if (view.measure === ROW_COUNT || isRefusal(scale) || typeof cell !== "number") return "";
    return `: ${valueWithUnit(scale, cell)}`;
  };
}
