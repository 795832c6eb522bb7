import type { Row } from "../model/row.ts";
import { besideValue } from "../views/beside-value.ts";
import { markValue } from "../views/mark-value.ts";
import { isRefusal } from "../views/refusal.ts";
import { measureOf } from "../views/scale.ts";
import { shownRows } from "../views/shown-rows.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { valueWithUnit } from "../views/value-text.ts";
import { ROW_COUNT, type View } from "../views/view.ts";
import { columnOf } from "../views/view-table.ts";

/** How the value of a row behind a picture is written after its name: as at the marks, with the word that its source puts at it. Rows that are counted have none. */
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
    const { begins } = columnOf(table, view.measure);
    // The end of a span is told with its beginning.
    const measure = begins !== undefined && typeof row[begins] === "number" ? begins : view.measure;
    const told = besideValue(table, { ...view, measure }, [{ row, at: 0 }]);
    return `: ${markValue({ ...told, value: Number(row[measure]) }, (value) => valueWithUnit(scale, value))}`;
  };
}
