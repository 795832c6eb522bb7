import type { Mark } from "./resolved.ts";
import type { ViewTable } from "./view-table.ts";

/** The title of a measure that belongs to one municipality, as it is called where the values of several are added: `Kommunernes bidrag`. */
export function ownersTitle({ rows }: ViewTable, title: string, cells: readonly Mark[]): string {
  const areSeveral = cells.some((cell) => new Set(cell.rows.map((at) => rows[at]?.["kommunekode"])).size > 1);
  return areSeveral ? title.replace(/ommunens(?!\p{L})/u, "ommunernes") : title;
}
