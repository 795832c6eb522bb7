import { rowAddress } from "./row-address.ts";
import type { Row } from "./row.ts";

/** A cell of a published dataset, by the permanent address of its row. */
export interface CellAddress {
  dataset: string;
  row: string;
  column: string;
}

/** How a value came to be: it stands in the source, we computed it from values that do, or it is a limit that we chose. */
export type Origin = "trykt" | "beregnet" | "valgt";

/** How something came to be, and the cells it rests on. */
export interface Account {
  origin: Origin;
  cells: readonly CellAddress[];
  /** The arithmetic in Danish with its numbers, `52 / 2.717`, or why we chose it; null for what stands in the source. */
  formula: string | null;
  /** Ids of the contradictions in the sources that it was counted or taken from. */
  cases?: readonly string[];
}

/** What stands in cells of the source, as it stands there. */
export const printedIn = (cells: readonly CellAddress[]): Account => ({ origin: "trykt", cells, formula: null });

/** What we made of cells, and how. */
export const computedFrom = (cells: readonly CellAddress[], formula: string): Account => ({
  ...{ origin: "beregnet", cells, formula },
});

/** What we made of contradictions in the sources, and how. */
export const computedFromCases = (cases: readonly string[], formula: string): Account => ({
  ...{ origin: "beregnet", cells: [], formula, cases },
});

/** A value that knows the cells it rests on and, where it is computed, how. */
export interface Traced extends Account {
  value: number;
  unit: string | null;
}

/** Of a derived column that is another with its empty cells filled: which, and how an empty one is read, in Danish. */
export interface Fills {
  column: string;
  reading: string;
}

/** What of a published dataset a value can be traced to. */
export interface TracedTable {
  id: string;
  key: readonly string[];
  columns: readonly { name: string; unit?: string; unitFrom?: string; fills?: Fills }[];
}

/** The cells of a column in some rows, in the order given. */
export const cellsOf = (
  { id, key }: Pick<TracedTable, "id" | "key">,
  rows: readonly Row[],
  column: string,
): CellAddress[] => rows.map((row) => ({ dataset: id, row: rowAddress(key, row), column }));

/**
 * A cell that holds a number, which is printed unless we filled an empty one. Throws for one that does not: what a source
 * does not say cannot be traced.
 */
export function printedValue(table: TracedTable, row: Row, column: string): Traced {
  const value = row[column];
  if (typeof value !== "number")
    throw new TypeError(`${table.id}: no number in ${column} of ${rowAddress(table.key, row)}`);
  const declared = table.columns.find(({ name }) => name === column);
  const unit = declared?.unitFrom === undefined ? declared?.unit : row[declared.unitFrom];
  const { fills } = declared ?? {};
  const cells = cellsOf(table, [row], column);
  const how = fills && typeof row[fills.column] !== "number" ? fills.reading : null;
  return {
    value,
    unit: unit === undefined || unit === null ? null : String(unit),
    ...(how === null ? printedIn(cells) : computedFrom(cells, how)),
  };
}
