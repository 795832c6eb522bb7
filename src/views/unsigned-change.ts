import type { ShownRow } from "./shown-row.ts";
import { drawnColumns } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codesOf, columnOf, type ViewTable } from "./view-table.ts";

/** That changes without signs may be rises or falls, where another column says which and the picture does not. */
export function unsignedChange(table: ViewTable, view: View, rows: readonly ShownRow[]): string[] {
  const direction = view.measure === ROW_COUNT ? undefined : columnOf(table, view.measure).direction;
  if (direction === undefined || drawnColumns(view).includes(direction)) return [];
  const directions = codesOf(
    rows.map(({ row }) => row),
    direction,
  );
  return directions.size < 2
    ? []
    : ["Tallene siger kun, hvor stor ændringen er, og ikke om det er en stigning eller et fald."];
}
