import { unitInRow } from "../model/unit-in-row.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { cellText } from "../model/cell-text.ts";
import { tells } from "../model/column.ts";
import { filledYears } from "../model/filled-years.ts";
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
  const units = unitColumns(columns);
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
  const year = time ? cell(time.name) : null;
  const common = {
    ...{ datasaet: id, titel: title },
    ...{ kilde: cell("kilde"), linjer: cell("linjer"), side: cell("side") },
    raekke: `${hrefOf(id)}#${rowAddress(key, row)}`,
  };
  /** What a row says beside one of its numbers, or beside none: what is told of other numbers alone goes. */
  const beside = (measure: Column | undefined): Pick<PlaceLine, "tid" | "status" | "oplysninger"> => {
    const of = (column: Column): boolean => measure === undefined || tells(column, measure.name);
    const period = measure?.period;
    return {
      tid: period === undefined || typeof year !== "number" ? year : filledYears(period, year),
      status: status && of(status) ? cellText(status, cell(status.name)) : null,
      oplysninger:
        told
          .filter(of)
          .map((column) => `${column.title}: ${cellText(column, cell(column.name))}`)
          .join(" | ") || null,
    };
  };
  const lines = ofRole("measure").map((column) => ({
    ...{ ...common, ...beside(column) },
    ...{ maal: column.title, vaerdi: cell(column.name) },
    enhed: column.unitFrom === undefined ? unitInRow(column, row) : cell(column.unitFrom),
    oprindelse: column.derived ? "beregnet" : "trykt",
  }));
  return lines.length > 0
    ? lines
    : [{ ...common, ...beside(undefined), maal: null, vaerdi: null, enhed: null, oprindelse: null }];
}
