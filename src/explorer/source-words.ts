import { sourceLine } from "../lib/source-line.ts";
import { periodOfRows } from "../views/period.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/table-file.ts";

/** The line of sources under a figure: those of the rows that it shows, and their years. */
export function sourceWords(table: ExploredTable, resolved: Resolved): string {
  const rows = [...new Set(resolved.marks.flatMap((mark) => mark.rows))]
    .map((at) => table.rows[at])
    .filter((row) => row !== undefined);
  const titles = rows.map((row) => table.sources[String(row["kilde"])] ?? String(row["kilde"]));
  return sourceLine(titles, periodOfRows(table.periods, resolved.view.measure, rows));
}
