import type { Column } from "../model/shape.ts";
import type { ExploredTable } from "./explored-table.ts";
import type { ViewTable } from "./view-table.ts";

/** The column that says why a value is in doubt, which no dataset has of its own. */
export const DOUBT = "tvivl";

/** The same as a column. */
export const DOUBTS: Column = {
  ...{ name: DOUBT, title: "Forbehold", description: "Om kilden modsiger tallet.", role: "text" },
  ...{ type: "text", optional: true },
};

/** The same table with the doubts about one of its measures as a column, and what is said of the marks that are hollow. */
export function withDoubts(table: ExploredTable, measure: string): ViewTable {
  const told = new Map<number, string>();
  for (const { reason, at } of table.doubts) for (const row of at[measure] ?? []) told.set(row, reason);
  if (told.size === 0) return table;
  return {
    ...table,
    columns: [...table.columns, DOUBTS],
    rows: table.rows.map((row, at) => ({ ...row, [DOUBT]: told.get(at) ?? null })),
  };
}
