import { isSum } from "../model/is-sum.ts";
import { unitColumns } from "../model/unit-columns.ts";
import type { Column } from "../model/shape.ts";
import { codesLeft } from "./codes-left.ts";
import { isDecidedBy } from "./is-decided-by.ts";
import { CHANNELS } from "./time-channel.ts";
import type { View } from "./view.ts";
import { columnOf, ownKey, type ViewTable } from "./view-table.ts";
import { isWithin } from "./within-sum.ts";

/** The column whose filter leaves out a part that belongs to the whole: a share of what is left is no share of it. */
export const cutAwayBy = (table: ViewTable, view: View, drawn: Column): Column | undefined =>
  Object.keys(view.filters)
    .map((name) => columnOf(table, name))
    .find((column) => leavesOut(table, view, column) && (column === drawn || isUnnamed(table, view, column, drawn)));

/** Whether the filter on a column leaves out a code that no sum among those that it keeps holds. */
function leavesOut(table: ViewTable, view: View, { name, sums = {} }: Column): boolean {
  const kept = view.filters[name] ?? [];
  if (kept.length === 0) return false;
  return [...codesLeft(table, view, name)].some(
    (code) => !isSum({ sums }, code) && !kept.includes(code) && !kept.some((whole) => isWithin(sums, whole, code)),
  );
}

/**
 * Whether what a filter on a column that is not drawn leaves is no whole with a name of its own. Several of its codes are none;
 * one is, such as a year or a region, but not where it decides which of the drawn parts are left.
 */
function isUnnamed(table: ViewTable, view: View, column: Column, drawn: Column): boolean {
  const { name, role, sums = {}, priceLevel } = column;
  if (CHANNELS.some((channel) => view[channel] === name)) return false;
  const isUnit = unitColumns(table.columns).has(name);
  if (isUnit || priceLevel || (role !== "dimension" && role !== "time" && role !== "place")) return false;
  const kept = [...codesLeft(table, view, name)].filter((code) => view.filters[name]?.includes(code));
  if (kept.length > 1) return true;
  if (role !== "dimension" || kept.some((code) => isSum({ sums }, code))) return false;
  return !ownKey(table).includes(name) || isDecidedBy(table, name, drawn.name);
}
