import { listAnd } from "../lib/list.ts";
import { isSum } from "../model/is-sum.ts";
import { isAdditive } from "../model/role.ts";
import type { Row } from "../model/row.ts";
import { itemOf } from "./label.ts";
import { insidePrintedWhole } from "./printed-whole.ts";
import type { ShownMeasure } from "./scale.ts";
import type { ShownRow } from "./shown-row.ts";
import { askedBy } from "./shown-rows.ts";
import type { View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";
import { MOST_NAMED } from "./most-named.ts";

/** The rows of a picture whose wholes have all their parts, and a sentence about the wholes that are left out. */
export interface WithAllParts {
  rows: readonly ShownRow[];
  notes: readonly string[];
}

/**
 * Leaves out what a stack or a share would make a false whole of: rows of which another part stands in the table without a
 * value. What is left of a whole would be read as all of it.
 */
export function withAllParts(
  table: ViewTable,
  view: View,
  rows: readonly ShownRow[],
  { kind }: ShownMeasure,
): WithAllParts {
  const { series, measure, x, facet } = view;
  if (series === undefined || !isAdditive(kind) || (view.form !== "stablet" && view.shown !== "andel")) {
    return { rows, notes: [] };
  }
  const column = columnOf(table, series);
  const isUntold = (row: Row): boolean =>
    row[measure] === null && codeOf(row[series]) !== "" && !isSum(column, codeOf(row[series]));
  const place = (row: Row): string =>
    JSON.stringify([x, facet].map((name) => (name === undefined ? "" : codeOf(row[name]))));
  // What a printed sum holds is not drawn, so the picture lacks nothing where a part of it is untold.
  const isInside = insidePrintedWhole(table, view, rows);
  const untold = table.rows.filter(askedBy(view)).filter((row) => isUntold(row) && !isInside(row));
  if (untold.length === 0) return { rows, notes: [] };
  const lacking = new Map(untold.map((row) => [place(row), row] as const));
  const nameOf = (row: Row, name: string): string => itemOf(columnOf(table, name), row).label;
  const names = [...Map.groupBy(lacking.values(), (row) => nameOf(row, x))].map(([name, own]) =>
    facet === undefined ? name : `${name} (${listAnd(own.map((row) => nameOf(row, facet)))})`,
  );
  const places = new Set([...rows.map(({ row }) => row), ...lacking.values()].map((row) => nameOf(row, x)));
  const who = names.length > MOST_NAMED ? `${names.length} af de ${places.size}` : listAnd(names);
  return {
    rows: rows.filter(({ row }) => !lacking.has(place(row))),
    notes: [`Ikke med: ${who}, hvor kilden ikke har alle delene.`],
  };
}
