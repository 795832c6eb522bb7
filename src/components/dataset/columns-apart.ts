import { greatest } from "d3";
import type { Published } from "../../model/published.ts";
import type { Column } from "../../model/shape.ts";

/** How many rows differ from each other in some columns. */
const differing = (rows: Published["rows"], columns: readonly Column[]): number =>
  new Set(rows.map((row) => JSON.stringify(columns.map(({ name }) => row[name])))).size;

/**
 * The columns beside those that stand first that a reader needs to tell rows apart, of some that may: as few as do and as there
 * is room for, each the one that tells most. None where those that stand first tell them apart.
 */
export function columnsApart(
  rows: Published["rows"],
  first: readonly Column[],
  some: readonly Column[],
  hasRoom: (columns: readonly Column[]) => boolean,
): ReadonlySet<Column> {
  const needed = new Set<Column>();
  for (;;) {
    const told = differing(rows, [...first, ...needed]);
    const next = greatest(
      some.filter((column) => !needed.has(column) && hasRoom([...first, ...needed, column])),
      (column) => differing(rows, [...first, ...needed, column]),
    );
    if (next === undefined || differing(rows, [...first, ...needed, next]) === told) return needed;
    needed.add(next);
  }
}
