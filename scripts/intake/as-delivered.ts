import type { Problem } from "../data/problem.ts";

/** Where a row of a raw table was delivered. */
export interface Origin {
  file: string;
  sheet?: string;
  /** Row as a spreadsheet counts them. */
  row: number;
  /** Column of the raw table → address of the cell. */
  cells: Readonly<Record<string, string>>;
}

/** Origins by the raw table and the row they were written to: `data/raw/….csv:12`. */
export type Origins = ReadonlyMap<string, Origin>;

export const originKey = (path: string, row: number): string => `${path}:${row}`;

/** Problems of raw tables told of the cells that were delivered, where they are about those; the others as they are. */
export const asDelivered = (problems: readonly Problem[], origins: Origins): Problem[] =>
  problems.map((problem) => {
    const origin = problem.row === undefined ? undefined : origins.get(originKey(problem.file, problem.row));
    if (!origin) return problem;
    const { file, sheet, row, cells } = origin;
    const cell = problem.column === undefined ? undefined : cells[problem.column];
    return {
      ...problem,
      ...{ file, row },
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
    };
  });
