import { drawnColumns } from "./time-channel.ts";
import type { ShownRow } from "./shown-row.ts";
import type { View } from "./view.ts";
import { codeOf, ownKey, type ViewTable } from "./view-table.ts";

/** The columns, on a channel or of the key, that some rows have several codes of: what must be named to tell a sum of theirs from others. */
export function severalCodes(table: ViewTable, view: View, rows: readonly ShownRow[]): string[] {
  const names = new Set([...drawnColumns(view), ...ownKey(table)]);
  return [...names].filter((name) => new Set(rows.map(({ row }) => codeOf(row[name]))).size > 1);
}
