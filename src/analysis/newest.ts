import { max } from "d3";
import { needed } from "../lib/needed.ts";

/** The newest year that rows are about. Throws a MissingError that says what is missing when there are none. */
export const newestYear = (rows: readonly { aar: number }[], what: string): number =>
  needed(
    max(rows, ({ aar }) => aar),
    what,
  );

/** The same with the rows of that year. */
export function newestOf<R extends { aar: number }>(rows: readonly R[], what: string): { year: number; rows: R[] } {
  const year = newestYear(rows, what);
  return { year, rows: rows.filter(({ aar }) => aar === year) };
}
