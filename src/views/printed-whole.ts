import type { Sums } from "../model/role.ts";
import type { ShownRow } from "./shown-row.ts";
import type { View } from "./view.ts";
import { codeOf, ownKey, type TableRow, type ViewTable } from "./view-table.ts";

/** Whether all of a code lies within another that is a sum. Of several sums of unknown parts nobody knows which holds what. */
function holds(sums: Sums, whole: string, code: string): boolean {
  const parts = sums[whole];
  if (parts === undefined || whole === code) return false;
  if (parts === "rest") return sums[code] !== "rest";
  if (parts === "more") return Object.keys(sums).length === 1;
  const own = sums[code];
  return (
    parts.includes(code) ||
    parts.some((part) => holds(sums, part, code)) ||
    (Array.isArray(own) && own.every((part) => parts.includes(part)))
  );
}

/**
 * Whether a row lies within a sum that stands among the rows, in columns that the view does not draw: what the source prints
 * as the sum is then shown, never what we would add up in its place.
 */
export function insidePrintedWhole(
  table: ViewTable,
  { x, series, facet }: View,
  rows: readonly ShownRow[],
): (row: TableRow) => boolean {
  const own = ownKey(table);
  const added = table.columns.filter(
    ({ name, sums }) => sums && own.includes(name) && ![x, series, facet].includes(name),
  );
  const rest = own.filter((name) => added.every((column) => column.name !== name));
  const place = (row: TableRow): string => JSON.stringify(rest.map((name) => row[name]));
  const wholes = Map.groupBy(
    rows.map(({ row }) => row).filter((row) => added.some(({ name, sums = {} }) => codeOf(row[name]) in sums)),
    place,
  );
  return (row) =>
    (wholes.get(place(row)) ?? []).some((whole) => {
      const unlike = added.filter(({ name }) => whole[name] !== row[name]);
      return (
        unlike.length > 0 && unlike.every(({ name, sums = {} }) => holds(sums, codeOf(whole[name]), codeOf(row[name])))
      );
    });
}
