import { unitColumns } from "../model/unit-columns.ts";
import { mainCode } from "./main-code.ts";
import { placedRows } from "./shown-rows.ts";
import type { View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/**
 * A view in the unit of the rows that its choices ask for, where none of them has the unit that it is narrowed to: a unit follows
 * from what is measured, and is no choice that could be in the way of another. As it is where no unit lets rows through,
 * and a unit that has itself been `asked` for stays.
 */
export function inUnitOfRows(table: ViewTable, view: View, asked?: string): View {
  const units = [...unitColumns(table.columns)].filter(
    (name) => name !== asked && (view.filters[name] ?? []).length > 0,
  );
  if (units.length === 0 || placedRows(table, view).length > 0) return view;
  const filters = Object.fromEntries(Object.entries(view.filters).filter(([name]) => !units.includes(name)));
  let rows = placedRows(table, { ...view, filters }).map(({ row }) => row);
  if (rows.length === 0) return view;
  for (const name of units) {
    const unit = mainCode(columnOf(table, name), rows);
    filters[name] = [unit];
    rows = rows.filter((row) => codeOf(row[name]) === unit);
  }
  return { ...view, filters };
}
