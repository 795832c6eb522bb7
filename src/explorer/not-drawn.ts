import { capital } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Resolved } from "../views/resolved.ts";
import { labelOfCode } from "../views/label.ts";
import { standingColumn } from "../views/standing-column.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { toldLabel } from "../views/told-label.ts";

/** What was asked to stand out and is not in the figure: `Fjordland er ikke med i figuren og kan ikke fremhæves.` */
export function notDrawn(table: ExploredTable, { view, x, series }: Resolved): string[] {
  const column = standingColumn(table, view);
  const drawn = new Set([...x.items, ...(series?.items ?? [])].map(({ code }) => code));
  const missing = view.highlight.filter((code) => !drawn.has(code));
  const labels = missing.map((code) => toldLabel(column, labelOfCode(table.rows, column, code)));
  return labels.length === 0 ? [] : [`${capital(listAnd(labels))} er ikke med i figuren og kan ikke fremhæves.`];
}
