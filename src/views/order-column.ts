import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/** The column of time whose codes stand beside each other in a view, so that its rows can be ordered by the values of one. */
export const orderColumn = (table: ViewTable, { series, facet }: Pick<View, "series" | "facet">): string | undefined =>
  [series, facet].find((name) => name !== undefined && columnOf(table, name).role === "time");
