import { sourceLine } from "../lib/source-line.ts";
import { periodOfRows } from "../views/period.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/explored-table.ts";

/** The line of sources under a figure: those of the rows that it shows, the oldest first as in the table, and their years. */
export function sourceWords(table: ExploredTable, resolved: Resolved): string {
  const rows = [...new Set(resolved.marks.flatMap((mark) => mark.rows))]
    .map((at) => table.rows[at])
    .filter((row) => row !== undefined);
  const shown = new Set(rows.map((row) => String(row["kilde"])));
  const titles = Object.entries(table.sources).flatMap(([id, title]) => (shown.has(id) ? [title] : []));
  return sourceLine(titles, periodOfRows(table.periods, resolved.view.measure, rows));
}
