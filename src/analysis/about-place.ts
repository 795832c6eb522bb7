import type { Published } from "../model/published.ts";
import { placeKindOf, type PlaceKind } from "../model/place-kind.ts";
import type { Row } from "../model/row.ts";

/** A place as cells name it: a municipality by its code and by its official name, the others by their name. */
export interface NamedPlace {
  kind: PlaceKind;
  cells: readonly (string | number)[];
}

/** The rows of a dataset that name a place in one of their columns of places, in their own order. */
export function rowsAbout({ columns, rows }: Pick<Published, "columns" | "rows">, { kind, cells }: NamedPlace): Row[] {
  const naming = columns.filter((column) => placeKindOf(column) === kind);
  return rows.filter((row) => naming.some(({ name }) => cells.some((cell) => row[name] === cell)));
}
