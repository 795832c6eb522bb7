import { lowerFirst } from "../lib/format.ts";
import type { Mark } from "./resolved.ts";
import type { Break } from "./view.ts";
import { saidAlong } from "./said-along.ts";
import { breaksColumn, type ViewTable } from "./view-table.ts";

/**
 * Where the lines of a picture over time are broken since a column says another thing of their values than it did before: a price for each
 * month is no continuation of one that is paid once. A cell that says nothing breaks nothing.
 */
export function breaksBetween(table: ViewTable, marks: readonly Mark[]): Break[] {
  const column = breaksColumn(table);
  if (column === undefined) return [];
  return [...Map.groupBy(marks, ({ series, facet }) => JSON.stringify([series, facet])).values()].flatMap((line) => {
    const told = [...saidAlong(table, line, ({ x }) => x, column)];
    return told.flatMap(([{ x, series, facet }, said], at): Break[] => {
      const before = told[at - 1]?.[1] ?? "";
      if (before === "" || said === before) return [];
      const where = { ...(series === "" ? {} : { series }), ...(facet === "" ? {} : { facet }) };
      return [{ at: x, reason: `nu ${lowerFirst(said)}`, ...where }];
    });
  });
}
