import { sourceLine } from "../lib/source-line.ts";
import { yearSpans } from "../lib/year-spans.ts";
import { periodOf } from "../views/period.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/table-file.ts";

/** The line of sources under a figure: those of the rows that it shows, and their years. */
export function sourceWords(table: ExploredTable, resolved: Resolved): string {
  const rows = [...new Set(resolved.marks.flatMap((mark) => mark.rows))]
    .map((at) => table.rows[at])
    .filter((row) => row !== undefined);
  const titles = rows.map((row) => table.sources[String(row["kilde"])] ?? String(row["kilde"]));
  const years =
    periodOf(resolved, table.periods) ??
    yearSpans(rows.map((row) => row["aar"]).filter((year) => typeof year === "number"));
  return sourceLine(titles, years);
}
