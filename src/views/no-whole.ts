import { listAnd } from "../lib/list.ts";
import { labelOf } from "./label.ts";
import type { ShownMeasure } from "./scale.ts";
import type { ShownRow } from "./shown-row.ts";
import { askedBy, hasValue } from "./shown-rows.ts";
import { drawnColumns } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, codesOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";
import { MOST_NAMED } from "./most-named.ts";

/**
 * What a picture lacks because the source has numbers of its parts and none of it as a whole, where it has one of what stands beside
 * it: `Ikke med: Voksne, som kilden ikke har et samlet tal for i »Ændring«.`
 */
export function noWhole(table: ViewTable, view: View, rows: readonly ShownRow[], { title }: ShownMeasure): string[] {
  if (view.measure === ROW_COUNT) return [];
  const isValued = hasValue(view);
  const untold = table.rows.filter(askedBy(view)).filter((row) => !isValued(row));
  if (untold.length === 0) return [];
  const valued = table.rows.filter(isValued);
  return drawnColumns(view).flatMap((name) => {
    const column = columnOf(table, name);
    if (column.role !== "dimension") return [];
    const others = ownKey(table).filter((key) => key !== name);
    const placeOf = (row: ShownRow["row"]): string => JSON.stringify(others.map((key) => codeOf(row[key])));
    const shown = codesOf(
      rows.map(({ row }) => row),
      name,
    );
    const places = new Set(rows.map(({ row }) => placeOf(row)));
    const told = codesOf(valued, name);
    const lacking = untold.filter(
      (row) => !shown.has(codeOf(row[name])) && told.has(codeOf(row[name])) && places.has(placeOf(row)),
    );
    const names = [...new Set(lacking.map((row) => labelOf(column, row[name] ?? null)))];
    if (names.length === 0 || names.length > MOST_NAMED) return [];
    return [`Ikke med: ${listAnd(names)}, som kilden ikke har et samlet tal for i »${title}«.`];
  });
}
