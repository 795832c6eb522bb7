import { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import { columns as columnsOf } from "../model/shape.ts";
import type { Cell, Row } from "../model/row.ts";
import { sourceRows, type SourceRow } from "./source-row.ts";
import type { ViewTable } from "./view-table.ts";

/** A table whose rows know the published rows that they rest on, row by row. */
export interface RestingTable extends ViewTable {
  rests: readonly (readonly SourceRow[])[];
}

/** A computed row: its cells, and the published rows that they were computed from. */
export interface ComputedRow<Cells> {
  cells: Cells;
  rests: readonly SourceRow[];
}

/**
 * A table that we have computed, declared in the vocabulary of datasets, so that views of it follow the same rule and its
 * figures have the same words, table and sources. Every cell is judged by its column. Throws for a row that rests on nothing.
 */
export function computedTable<C extends Record<string, z.ZodType<Cell>>>(
  columns: C,
  key: (keyof C & string)[],
  rows: readonly ComputedRow<z.infer<z.ZodObject<C>>>[],
): RestingTable {
  const shape: Record<string, z.ZodType<Cell>> = columns;
  const schema = z.object(shape);
  const resting = rows.find(({ rests }) => rests.length === 0);
  if (resting) throw new Error(`a computed row rests on nothing: ${JSON.stringify(resting.cells)}`);
  return {
    columns: columnsOf(schema),
    key,
    rows: rows.map(({ cells }) => schema.parse(cells)),
    rests: rows.map(({ rests }) => rests),
  };
}

/** Rows of a dataset as a table of its own, each resting on itself. */
export const datasetTable = <S extends z.ZodObject>(
  dataset: Dataset<S>,
  rows: readonly (z.infer<S> & Row)[],
): RestingTable => ({
  columns: columnsOf(dataset.row),
  key: dataset.key,
  rows,
  ...(dataset.rowsAre === undefined ? {} : { rowsAre: dataset.rowsAre }),
  rests: rows.map((row) => sourceRows(dataset, [row])),
});
