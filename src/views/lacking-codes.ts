import { itemOf } from "./label.ts";
import type { Item, Mark } from "./resolved.ts";
import { askedBy } from "./shown-rows.ts";
import type { View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** The codes on x that a view asks for and that have no value in any row, each once. */
export function lackingCodes(table: ViewTable, view: View, marks: readonly Mark[]): Item[] {
  const drawn = new Set(marks.map(({ x }) => x));
  const column = columnOf(table, view.x);
  const rows = table.rows.filter(askedBy(view)).filter((row) => !drawn.has(codeOf(row[view.x])));
  return [...new Map(rows.map((row) => [codeOf(row[view.x]), itemOf(column, row)])).values()];
}
