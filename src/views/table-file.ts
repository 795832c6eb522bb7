import type { Periods } from "../model/periods-of.ts";
import type { Cell, Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import type { ExploredTable, FileDoubt } from "./explored-table.ts";
import type { View } from "./view.ts";

/** A dataset as a browser fetches it to draw views of it: each row is a list of cells in the order of the columns. */
export interface TableFile {
  /** What the dataset is called. */
  title: string;
  columns: Column[];
  key: string[];
  rowsAre?: string;
  cells: Cell[][];
  /** The view that the page shows first. */
  standard: View;
  doubts: FileDoubt[];
  /** Id of a source → what it is called. */
  sources: Record<string, string>;
  /** What is noted of the numbers of the measure that the page shows first. */
  note?: string;
  periods?: Periods;
  /** The column that says how a value is made up, where that has changed. */
  breaksBy?: string;
  /** What rates per inhabitant are made of, where rows are municipalities. */
  population?: { aar: number; source: string; indbyggere: [kommunekode: number, indbyggere: number][] };
}

/** The table of a file. */
export function tableOf({ cells, population, ...file }: TableFile): ExploredTable {
  const names = file.columns.map(({ name }) => name);
  return {
    ...file,
    rows: cells.map((row): Row => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
    ...(population === undefined ? {} : { population: { ...population, indbyggere: new Map(population.indbyggere) } }),
  };
}
