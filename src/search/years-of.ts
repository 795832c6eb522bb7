import type { Published } from "../model/published.ts";
import { codeOf } from "../views/view-table.ts";
import { YEAR } from "./view-at.ts";

/** The years that the rows of a dataset are of, in order; none where they have no column of years. */
export const yearsOf = ({ rows }: Published): string[] =>
  [...new Set(rows.map((row) => codeOf(row[YEAR])))].filter((year) => /^\d{4}$/.test(year)).sort();

/** Whether every place of a dataset has a row of each of some years. */
export function areEverywhere({ columns, rows }: Published, years: readonly string[]): boolean {
  const places = columns.filter(({ role }) => role === "place");
  return places.every(({ name }) => {
    const has = new Set(rows.map((row) => `${codeOf(row[name])}|${codeOf(row[YEAR])}`));
    return rows.every((row) => years.every((year) => has.has(`${codeOf(row[name])}|${year}`)));
  });
}
