import type { Column } from "./shape.ts";

/** The names of columns that hold the units of others: what they say is told with the numbers, and splits nothing. */
export const unitColumns = (columns: readonly Pick<Column, "unitFrom">[]): Set<string> =>
  new Set(columns.flatMap(({ unitFrom }) => unitFrom ?? []));
