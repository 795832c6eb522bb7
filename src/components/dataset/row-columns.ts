import { sort } from "d3";
import { rowNameColumn } from "../../analysis/row-name.ts";
import type { Published } from "../../model/published.ts";
import { YEAR_TITLE } from "../../model/columns/time.ts";
import type { Column } from "../../model/shape.ts";
import { unitColumns } from "../../model/unit-columns.ts";
import { columnHeading } from "./column-heading.ts";
import { columnsApart } from "./columns-apart.ts";
import { hasPhoneRoom } from "./phone-room.ts";
import { shownCell } from "../shown-cell.ts";
import { hasLongWords, textRoom } from "./text-room.ts";

/** A column of a table of rows, with the classes of its cells. */
export interface RowColumn {
  column: Column;
  numeric: boolean;
  class: string | undefined;
}

/** A name of more letters than this is more than a word, and a column as narrow as a word makes a tower of it. */
const WORD = 18;

/** Whether fewer than half of the rows have a value in a column. */
const isMostlyEmpty = ({ name }: Column, rows: Published["rows"]): boolean =>
  rows.filter((row) => (row[name] ?? null) !== null).length < rows.length / 2;

/** Whether a column holds numbers. */
const isNumeric = ({ type }: Column): boolean => type === "integer" || type === "decimal";

/**
 * The columns in the order of the table: first the one that rows are called by, which stays in sight when a narrow table is
 * scrolled. It is one of those that tell rows apart, or where these are numbers, a short text. Then the years and what else it
 * takes to tell rows apart, as far as a phone has room beside the first number, and the numbers with their units, which a reader came for and a phone has room for. After them comes
 * what else there is to a row, and last the numbers that few rows have.
 */
export function rowColumns({ key, rows }: Pick<Published, "key" | "rows">, shown: readonly Column[]): RowColumn[] {
  const roomOf = ({ name }: Column): string | undefined => textRoom(rows.map((row) => String(row[name] ?? "")));
  const texts = shown.filter(
    (column) => !isNumeric(column) && column.role !== "time" && (!column.itemNumber || key.includes(column.name)),
  );
  const inKey = texts.filter(({ name }) => key.includes(name) || name === "kommune");
  const candidates = inKey.length > 0 ? inKey : texts.filter((column) => roomOf(column) === undefined);
  const named = rowNameColumn(candidates, rows);
  const units = unitColumns(shown);
  const isYear = ({ grain, title }: Column): boolean => grain === "year" && title === YEAR_TITLE;
  const first = shown.filter((column) => column !== named && isYear(column));
  const textsOf = (column: Column): string[] => rows.map((row) => shownCell(column, row));
  const number = shown.find((column) => column.role === "measure" && !isMostlyEmpty(column, rows));
  const measured = (column: Column) => ({ head: columnHeading(column), texts: textsOf(column) });
  const apart = columnsApart(
    rows,
    named ? [named, ...first] : first,
    shown.filter(({ name, role }) => key.includes(name) && role !== "measure"),
    ([name, ...beside]) =>
      name !== undefined && hasPhoneRoom(measured(name), [...beside, ...(number ? [number] : [])].map(measured)),
  );
  const placeOf = (column: Column): number => {
    if (column === named) return 0;
    if (isYear(column)) return 1;
    if (apart.has(column)) return 2;
    if (column.role === "measure") return isMostlyEmpty(column, rows) ? 5 : 3;
    return units.has(column.name) ? 3 : 4;
  };
  return sort(shown, placeOf).map((column) => ({
    ...{ column, numeric: isNumeric(column) },
    class: classOf(column, textsOf(column), roomOf(column), column === named),
  }));
}

/**
 * The classes of the cells of a column: `num` is what was counted or measured, and neither a year nor a number of a thing,
 * and `name` what rows are called by. The others tell the room of texts.
 */
function classOf(
  column: Column,
  texts: readonly string[],
  room: string | undefined,
  named: boolean,
): string | undefined {
  if (!named && isNumeric(column) && column.role === "measure") return "num";
  if (!named && column.itemNumber) return "item-number";
  const classes = [
    named ? "name" : undefined,
    named && texts.some(({ length }) => length > WORD) ? "phrase" : undefined,
    room,
    !isNumeric(column) && hasLongWords(texts) ? "words" : undefined,
  ].filter((part) => part !== undefined);
  return classes.length === 0 ? undefined : classes.join(" ");
}
