import { group, max } from "d3";
import { PERIOD, type RawTable, type Row } from "./raw-tables.ts";

/** The text with every year in it so many years later. */
export const later = (text: string, years: number): string =>
  text.replace(/\b(?:19|20)\d{2}\b/g, (year) => String(Number(year) + years));

/** Whether a text names a year. */
export const namesYear = (text: string): boolean => later(text, 1) !== text;

/** Rows with the years in these columns so many years later. */
export const rowsLater = (rows: readonly Row[], names: readonly string[], years: number): Row[] =>
  rows.map((row) => ({ ...row, ...Object.fromEntries(names.map((name) => [name, later(row[name] ?? "", years)])) }));

/** The columns in which years move along: all but what is measured and where on a page it stands. Sources get younger too. */
export const movingColumns = ({ columns }: RawTable): string[] =>
  columns.flatMap(({ name, role }) => (role === "measure" || name === "linjer" || name === "side" ? [] : name));

/** How many years there are from one period to the next: as many as its name spans. */
function yearsOf(period: string): number {
  const [from = 0, to = from] = PERIOD.test(period) ? period.split("-").map(Number) : [];
  return to - from + 1;
}

/** The rows of each place's newest period as those of the next one. `unchanged` makes every change from the period before 0. */
export function rowsOfNextPeriod(table: RawTable, unchanged: boolean): Row[] {
  const { dataset, columns, rows, period } = table;
  const places = columns.filter(({ name, role }) => role === "place" && dataset.key.includes(name));
  const changes = columns.filter(({ kind }) => unchanged && kind === "change").map(({ name }) => name);
  const still = (row: Row): Row => ({
    ...row,
    ...Object.fromEntries(changes.filter((name) => row[name] !== "").map((name) => [name, "0"])),
  });
  return [...group(rows, (row) => places.map(({ name }) => row[name]).join()).values()].flatMap((members) => {
    const newest = max(members, (row) => row[period]) ?? "";
    const copied = members.filter((row) => row[period] === newest).map(still);
    return rowsLater(copied, movingColumns(table), yearsOf(newest));
  });
}
