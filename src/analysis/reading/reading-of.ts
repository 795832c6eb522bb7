import type { Reading } from "../../model/reading.ts";
import type { Column } from "../../model/shape.ts";
import { defaultView } from "../../views/default-view.ts";
import { distinct, filled } from "./distinct.ts";
import type { ReadTable } from "./own-columns.ts";

/** Rows name a measure each where so large a part of their names is found once. */
const OWN_NAMES = 0.6;
/** A measure that fewer rows have is a detail of some of them, and a date that fewer have is no order. */
const [ENOUGH_VALUES, ENOUGH_DATES] = [1 / 3, 0.6];
/** Fewer municipalities are a list of names, and fewer dates are headings. */
const [FEWEST_MEMBERS, FEWEST_DATES] = [10, 3];

const isNumber = ({ role }: Column): boolean => role === "measure";

/** Whether enough rows have a number for them to be about numbers: the one that the first picture shows, or any. */
function isAboutNumbers(table: ReadTable): boolean {
  const drawn = defaultView(table)?.measure;
  const shown = table.columns.filter((column) => isNumber(column) && (drawn === undefined || drawn === column.name));
  const besides = new Set(shown.flatMap(({ unitFrom }) => unitFrom ?? []));
  const told = table.columns.filter((column) => shown.includes(column) || (isNumber(column) && besides.size > 0));
  return shown.length > 0 && told.some(({ name }) => filled(table.rows, name) >= ENOUGH_VALUES);
}

/** Whether each row names a measure of its own, in a unit of its own. */
function areKeyFigures({ columns, rows }: ReadTable): boolean {
  const names = columns.some(
    ({ namesMeasure, name }) => namesMeasure && distinct(rows, name) >= rows.length * OWN_NAMES,
  );
  return names && columns.some((column) => isNumber(column) && column.unitFrom !== undefined);
}

/** The date that rows without numbers can be put in order by. */
const dateOf = ({ columns, rows }: ReadTable): string | undefined =>
  columns.find(
    ({ name, grain, begins }) =>
      grain === "date" &&
      begins === undefined &&
      filled(rows, name) >= ENOUGH_DATES &&
      distinct(rows, name) >= Math.max(FEWEST_DATES, rows.length / 3),
  )?.name;

/** The groups that municipalities are members of, in rows that say nothing else of them. */
function membersIn({ columns, rows, view }: ReadTable): string | undefined {
  if (columns.some(isNumber) || distinct(rows, "kommunekode") < FEWEST_MEMBERS) return undefined;
  const split = columns.find(({ name, role }) => name === view?.x && role === "dimension");
  return (split ?? columns.find(({ role, name }) => role === "dimension" && distinct(rows, name) < rows.length / 2))
    ?.name;
}

/**
 * How the rows of a dataset are read, by what its columns are, unless it says so itself: rows that name a measure each are key
 * figures, rows about numbers a table, dated ones a timeline, municipalities in groups members, and all else a list.
 */
export function readingOf(table: ReadTable): Reading {
  if (table.reads !== undefined) return table.reads;
  if (isAboutNumbers(table)) return { as: areKeyFigures(table) ? "figures" : "table" };
  const groups = membersIn(table);
  if (groups !== undefined) return { as: "members", groups };
  const from = dateOf(table);
  return from === undefined ? { as: "list" } : { as: "timeline", from };
}
