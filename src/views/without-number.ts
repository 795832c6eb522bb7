import { quantity } from "../lib/quantity.ts";
import { isAdditive } from "../model/role.ts";
import type { ShownMeasure } from "./scale.ts";
import { askedBy, hasValue } from "./shown-rows.ts";
import type { ShownRow } from "./shown-row.ts";
import { drawnColumns } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/**
 * What is said where things under the same name have no number, in a table that counts things: the number that stands there is not
 * of all of them. In other tables a row without a number is about another number.
 */
export function withoutNumber(
  table: ViewTable,
  view: View,
  rows: readonly ShownRow[],
  { kind }: ShownMeasure,
): string[] {
  if (view.measure === ROW_COUNT || table.rowsAre === undefined || !isAdditive(kind)) return [];
  const drawn = drawnColumns(view);
  const cellOf = (row: ShownRow["row"]): string => JSON.stringify(drawn.map((name) => codeOf(row[name])));
  const cells = new Set(rows.map(({ row }) => cellOf(row)));
  const isValued = hasValue(view);
  const left = table.rows.filter(askedBy(view)).filter((row) => !isValued(row) && cells.has(cellOf(row)));
  return left.length === 0
    ? []
    : [`Ikke med: ${quantity(left.length, table.rowsAre)} uden tal i »${columnOf(table, view.measure).title}«.`];
}
