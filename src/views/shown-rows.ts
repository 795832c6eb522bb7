import type { Column } from "../model/shape.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";
import type { View } from "./view.ts";
import { codeOf, type TableRow, type ViewTable } from "./view-table.ts";

/** A row that is shown, with its place in the table. */
export interface ShownRow {
  row: TableRow;
  at: number;
}

const codesIn = (rows: readonly ShownRow[], { name }: Column): Set<string> =>
  new Set(rows.map(({ row }) => codeOf(row[name])));

/**
 * The rows that a view keeps: those that its filters let through and that have a value, and a time where time is an axis. Codes that are sums of others go
 * where their parts are shown beside them, unless a filter asks for both: that is refused, when `additive`.
 */
export function shownRows(table: ViewTable, view: View, additive: boolean): ShownRow[] | Refusal {
  const onTime = table.columns.some(({ name, role }) => name === view.x && role === "time");
  let rows = table.rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) =>
      Object.entries(view.filters).every(([name, codes]) => codes.length === 0 || codes.includes(codeOf(row[name]))),
    )
    .filter(({ row }) => !(view.measure in row) || typeof row[view.measure] === "number")
    .filter(({ row }) => !onTime || codeOf(row[view.x]) !== "");
  for (const column of additive ? table.columns : []) {
    const wholes = Object.keys(column.sums ?? {});
    const present = codesIn(rows, column);
    const whole = wholes.find((code) => present.has(code));
    if (whole === undefined || present.size < 2) continue;
    const asked = view.filters[column.name] ?? [];
    if (asked.includes(whole))
      return { refused: REFUSALS.wholeAndParts(column.labels?.[whole] ?? whole, column.title) };
    rows = rows.filter(({ row }) => !wholes.includes(codeOf(row[column.name])));
  }
  return rows.length === 0 ? { refused: REFUSALS.noRows() } : rows;
}
