import type { Cell, Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import type { Periods } from "../model/periods-of.ts";
import type { View } from "./view.ts";
import type { Population, ViewTable } from "./view-table.ts";

/** Why a value is in doubt, in a few words, and what a picture says of its hollow mark. */
export interface FileDoubt {
  reason: string;
  note: string;
  /** Measure → the places of the rows whose value it is. */
  at: Record<string, number[]>;
}

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

/** A table that a reader's views are made of. */
export interface ExploredTable extends ViewTable {
  title: string;
  standard: View;
  note?: string;
  doubts: readonly FileDoubt[];
  sources: Readonly<Record<string, string>>;
  population?: Population;
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

/** The column that says why a value is in doubt, which no dataset has of its own. */
export const DOUBT = "tvivl";

/** The same as a column. */
export const DOUBTS: Column = {
  ...{ name: DOUBT, title: "Forbehold", description: "Om kilden modsiger tallet.", role: "text" },
  ...{ type: "text", optional: true },
};

/** The same table with the doubts about one of its measures as a column, and what is said of the marks that are hollow. */
export function withDoubts(table: ExploredTable, measure: string): ViewTable {
  const told = new Map<number, string>();
  for (const { reason, at } of table.doubts) for (const row of at[measure] ?? []) told.set(row, reason);
  if (told.size === 0) return table;
  return {
    ...table,
    columns: [...table.columns, DOUBTS],
    rows: table.rows.map((row, at) => ({ ...row, [DOUBT]: told.get(at) ?? null })),
  };
}
