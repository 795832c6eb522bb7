import { unitInRow } from "../model/unit-in-row.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { cellText } from "../model/cell-text.ts";
import { tells } from "../model/column.ts";
import { filledYears } from "../model/filled-years.ts";
import { periodsOf } from "../model/periods-of.ts";
import { placeKindOf } from "../model/place-kind.ts";
import type { Published } from "../model/published.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Cell, Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { rowsAbout, type NamedPlace } from "./about-place.ts";

/** The columns of a file with all there is about a place. */
export const PLACE_COLUMNS = [
  ...["datasaet", "titel", "maal", "vaerdi", "enhed", "tid", "status", "oprindelse", "forbehold", "oplysninger"],
  ...["kilde", "linjer", "side", "raekke"],
] as const;

/** A line of such a file: a number with everything it takes to use it, or a row that has no number. */
export type PlaceLine = Record<(typeof PLACE_COLUMNS)[number], string | number | null>;

/** What lines are told along with that rows do not say themselves. */
interface Known {
  /** Where a dataset is read. */
  hrefOf: (dataset: string) => string;
  /** Why the value of a measure in a row is in doubt; undefined where it is not. */
  doubtAt: (dataset: Published, row: Row, measure: string) => string | undefined;
}

/**
 * Everything that the published rows say of a place: a line for each number of each row that names it, and one for a row
 * without numbers. Datasets in the order given, rows and columns in their own.
 */
export const placeLines = (published: readonly Published[], place: NamedPlace, known: Known): PlaceLine[] =>
  published.flatMap((dataset) => rowsAbout(dataset, place).flatMap((row) => linesOf(dataset, place, row, known)));

/** Whether a time names no other year than one. */
const isWithin = (time: Cell, year: Cell): boolean =>
  typeof year === "number" && (String(time).match(/\d{4}/g) ?? []).every((named) => named === String(year));

function linesOf(dataset: Published, place: NamedPlace, row: Row, { hrefOf, doubtAt }: Known): PlaceLine[] {
  const { id, title, columns, key } = dataset;
  const cell = (name: string): Cell => row[name] ?? null;
  const ofRole = (role: Column["role"]): Column[] =>
    columns.filter((column) => column.role === role && cell(column.name) !== null);
  const units = unitColumns(columns);
  const periods = periodsOf(dataset);
  const [time, ...times] = ofRole("time");
  const told = columns.filter(
    (column) =>
      (times.includes(column) || ["place", "dimension", "text"].includes(column.role)) &&
      column.name !== "kommunekode" &&
      !units.has(column.name) &&
      cell(column.name) !== null &&
      !(placeKindOf(column) === place.kind && place.cells.some((own) => own === cell(column.name))),
  );
  const statuses = ofRole("status");
  const year = time ? cell(time.name) : null;
  const common = {
    ...{ datasaet: id, titel: title },
    ...{ kilde: cell("kilde"), linjer: cell("linjer"), side: cell("side") },
    raekke: `${hrefOf(id)}#${rowAddress(key, row)}`,
  };
  /** What a row says beside one of its numbers, or beside none: what is told of other numbers alone goes. */
  const beside = (measure: Column | undefined): Pick<PlaceLine, "tid" | "status" | "oplysninger"> => {
    const of = (column: Column): boolean => measure === undefined || tells(column, measure.name);
    const period = measure && (measure.period ?? periods[measure.name]);
    const status = statuses.find(of);
    const toldTime = period === undefined || typeof year !== "number" ? year : filledYears(period, year);
    return {
      // A day of the year of the row is that year: the cells of a column are to be read alike.
      tid: isWithin(toldTime, year) ? year : toldTime,
      status: status ? cellText(status, cell(status.name)) : null,
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
    forbehold: doubtAt(dataset, row, column.name) ?? null,
  }));
  return lines.length > 0
    ? lines
    : [{ ...common, ...beside(undefined), maal: null, vaerdi: null, enhed: null, oprindelse: null, forbehold: null }];
}
