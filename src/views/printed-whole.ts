import { isSum } from "../model/is-sum.ts";
import { isRowPart } from "./is-row-part.ts";
import type { ShownRow } from "./shown-row.ts";
import { drawnColumns } from "./time-channel.ts";
import type { View } from "./view.ts";
import { codeOf, ownKey, type ViewTable } from "./view-table.ts";
import { isWithin } from "./within-sum.ts";
import type { Row } from "../model/row.ts";

/**
 * Whether a row lies within a sum that stands in the same cell of the picture, in columns that the view does not draw: what the
 * source prints as the sum is then shown, never what we would add up in its place.
 */
export function insidePrintedWhole(table: ViewTable, view: View, rows: readonly ShownRow[]): (row: Row) => boolean {
  const own = ownKey(table);
  const added = table.columns.filter(
    ({ name, sums }) => sums && own.includes(name) && !drawnColumns(view).includes(name),
  );
  if (added.length === 0) return () => false;
  const drawn = drawnColumns(view).filter((name) => !own.includes(name));
  const rest = [...own.filter((name) => added.every((column) => column.name !== name)), ...drawn];
  const place = (row: Row): string => JSON.stringify(rest.map((name) => row[name]));
  const wholes = Map.groupBy(
    rows.map(({ row }) => row).filter((row) => added.some((column) => isSum(column, codeOf(row[column.name])))),
    place,
  );
  if (wholes.size === 0) return () => false;
  return (row) => (wholes.get(place(row)) ?? []).some((whole) => isRowPart(added, whole, row, isWithin));
}
