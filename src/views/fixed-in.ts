import { yearSpans } from "../lib/year-spans.ts";
import { isSum } from "../model/is-sum.ts";
import { tells } from "../model/column.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { labelOf } from "./label.ts";
import type { Channel, Fixed } from "./resolved.ts";
import type { ShownRow } from "./shown-row.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, codesOf, ownKey, type ViewTable } from "./view-table.ts";

/**
 * Columns that have one value in all rows shown, and channels that are left with one, in the order of the columns: when, where
 * and of what kind they are. The years that no channel tells apart are told together. A unit is told with the measure, and counts
 * of rows have none.
 */
export function fixedIn(
  table: ViewTable,
  view: View,
  rows: readonly ShownRow[],
  channels: readonly Channel[],
): Fixed[] {
  const drawn = new Set([view.measure, "kommunekode"]);
  const units = unitColumns(table.columns);
  // Rows that each name what is measured have a year of their own.
  const areAdded = view.measure !== ROW_COUNT && !channels.some(({ column }) => column.namesMeasure);
  const isSaid = table.columns.some((column) => column.name === view.measure && column.saidBy !== undefined);
  return table.columns.flatMap((column): Fixed[] => {
    const { name, role } = column;
    if (drawn.has(name) || role === "text" || role === "measure" || role === "provenance") return [];
    if (!tells(column, view.measure)) return [];
    // What each value is of says when it is from.
    if (isSaid && role === "time") return [];
    const asked = view.filters[name]?.length === 1;
    if (units.has(name) && !(asked && view.measure === ROW_COUNT)) return [];
    const isPart = codesOf(table.rows, name).size > 1;
    const one = { column, ...(asked ? { asked } : {}), ...(isPart ? { isPart } : {}) };
    const channel = channels.find((candidate) => candidate.column.name === name);
    if (channel) {
      const [item, ...others] = channel.items;
      return item && others.length === 0 ? [{ column, asked: true, code: item.code, label: item.label }] : [];
    }
    const codes = new Set(rows.map(({ row }) => codeOf(row[name])));
    const cell = rows[0]?.row[name] ?? null;
    if (column.grain === "year" && codes.size > 1 && ownKey(table).includes(name) && areAdded)
      return [{ ...one, code: "", label: yearSpans([...codes].filter((code) => code !== "").map(Number)) }];
    // The only whole, which stands for its parts because nothing tells them apart, goes without saying.
    const isOnlySum = isSum(column, codeOf(cell)) && Object.keys(column.sums ?? {}).length === 1;
    if (isOnlySum && !view.filters[name]?.length) return [];
    return codes.size === 1 && cell !== null ? [{ ...one, code: codeOf(cell), label: labelOf(column, cell) }] : [];
  });
}
