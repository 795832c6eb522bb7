import { isDecidedBy } from "./is-decided-by.ts";
import { REFUSALS } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/** The parts of so many places can still be told from each other beside them. */
const MOST_PARTS = 12;

/**
 * Why a view is refused that stands by a few wholes and is split by their many parts, of which each lies in one: regions, split by
 * municipality. Nearly all of the picture would be empty. Undefined where that is not so.
 */
export function whyNested(table: ViewTable, view: View, marks: readonly Mark[]): string | undefined {
  if (new Set(marks.map(({ x }) => x)).size < 2) return undefined;
  const split = (["series", "facet"] as const).find((channel) => {
    const name = view[channel];
    const isMany = new Set(marks.map((mark) => mark[channel])).size > MOST_PARTS;
    return name !== undefined && isMany && isDecidedBy(table, view.x, name);
  });
  const part = split && view[split];
  return part === undefined ? undefined : REFUSALS.nested(columnOf(table, part).title, columnOf(table, view.x).title);
}
