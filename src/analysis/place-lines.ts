import { cellText } from "../model/cell-text.ts";
import { placeKindOf } from "../model/place-kind.ts";
import type { Published } from "../model/published.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Cell, Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { rowsAbout, type NamedPlace } from "./about-place.ts";

/** The columns of a file with all there is about a place. */
export const PLACE_COLUMNS = [
  ...["datasaet", "titel", "maal", "vaerdi", "enhed", "tid", "status", "oprindelse", "oplysninger"],
  ...["kilde", "linjer", "side", "raekke"],
] as const;

/** A line of such a file: a number with everything it takes to use it, or a row that has no number. */
export type PlaceLine = Record<(typeof PLACE_COLUMNS)[number], string | number | null>;

/**
 * Everything that the published rows say of a place: a line for each number of each row that names it, and one for a row
 * without numbers. Datasets in the order given, rows and columns in their own. `hrefOf` gives where a dataset is read.
 */
export const placeLines = (
  published: readonly Published[],
  place: NamedPlace,
  hrefOf: (dataset: string) => string,
): PlaceLine[] =>
  published.flatMap((dataset) => rowsAbout(dataset, place).flatMap((row) => linesOf(dataset, place, row, hrefOf)));

function linesOf(dataset: Published, place: NamedPlace, row: Row, hrefOf: (dataset: string) => string): PlaceLine[] {
  const { id, title, columns, key } = dataset;
  const cell = (name: string): Cell => row[name] ?? null;
  const ofRole = (role: Column["role"]): Column[] =>
    columns.filter((column) => column.role === role && cell(column.name) !== null);
  const units = new Set(columns.flatMap(({ unitFrom }) => unitFrom ?? []));
  const [time, ...times] = ofRole("time");
  const told = columns.filter(
    (column) =>
      (times.includes(column) || ["place", "dimension", "text"].includes(column.role)) &&
      column.name !== "kommunekode" &&
      !units.has(column.name) &&
      cell(column.name) !== null &&
      !(placeKindOf(column) === place.kind && place.cells.some((own) => own === cell(column.name))),
  );
  const [status] = ofRole("status");
  const common = {
    ...{ datasaet: id, titel: title },
    tid: time ? cell(time.name) : null,
    status: status ? cellText(status, cell(status.name)) : null,
    oplysninger: told.map((column) => `${column.title}: ${cellText(column, cell(column.name))}`).join(" | ") || null,
    ...{ kilde: cell("kilde"), linjer: cell("linjer"), side: cell("side") },
    raekke: `${hrefOf(id)}#${rowAddress(key, row)}`,
  };
  const lines = ofRole("measure").map((column) => ({
    ...common,
    ...{ maal: column.title, vaerdi: cell(column.name) },
    enhed: column.unitFrom === undefined ? (column.unit ?? null) : cell(column.unitFrom),
    oprindelse: column.derived ? "beregnet" : "trykt",
  }));
  return lines.length > 0 ? lines : [{ ...common, maal: null, vaerdi: null, enhed: null, oprindelse: null }];
}
