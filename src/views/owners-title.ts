import type { Mark } from "./resolved.ts";
import type { ViewTable } from "./view-table.ts";

/** The title of a measure that belongs to one municipality, as it is called where there are values of several: `Kommunernes bidrag`. */
export function ownersTitle({ rows }: ViewTable, title: string, cells: readonly Mark[]): string {
  const areSeveral = new Set(cells.flatMap((cell) => cell.rows.map((at) => rows[at]?.["kommunekode"]))).size > 1;
  return areSeveral ? title.replace(/ommunens(?!\p{L})/u, "ommunernes") : title;
}
