import type { Published } from "../model/published.ts";

const FEWEST_ROWS = 4;

/** The columns of a dataset whose every row has the same value: said once above the table instead of in every row. */
export function sharedValues({ columns, rows }: Pick<Published, "columns" | "rows">): Map<string, string | number> {
  const [first] = rows;
  if (!first || rows.length < FEWEST_ROWS) return new Map();
  return new Map(
    columns.flatMap(({ name }): [string, string | number][] => {
      const value = first[name] ?? null;
      const alike = value !== null && rows.every((row) => row[name] === value);
      return alike ? [[name, value]] : [];
    }),
  );
}
