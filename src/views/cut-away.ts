import type { Column } from "../model/shape.ts";
import { isAsked } from "./shown-rows.ts";
import type { View } from "./view.ts";
import { codeOf, type ViewTable } from "./view-table.ts";
import { isWithin } from "./within-sum.ts";

/** Whether the filter on a column leaves out a part that belongs to the whole: a share of what is left is no share of it. */
export function isCutAway({ rows }: ViewTable, view: View, { name, sums = {} }: Column): boolean {
  const kept = view.filters[name] ?? [];
  if (kept.length === 0) return false;
  const unfiltered = { ...view, filters: { ...view.filters, [name]: [] } };
  const parts = new Set(rows.filter((row) => isAsked(unfiltered, row)).map((row) => codeOf(row[name])));
  return [...parts].some(
    (code) => !(code in sums) && !kept.includes(code) && !kept.some((whole) => isWithin(sums, whole, code)),
  );
}
