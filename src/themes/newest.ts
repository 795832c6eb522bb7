import { needed } from "../lib/needed.ts";

/** The newest year that rows are about, and the rows of that year. Throws a MissingError that says what is missing when there are none. */
export function newestOf<R extends { aar: number }>(rows: readonly R[], what: string): { year: number; rows: R[] } {
  const { aar: year } = needed(rows.toSorted((a, b) => b.aar - a.aar)[0], what);
  return { year, rows: rows.filter(({ aar }) => aar === year) };
}
