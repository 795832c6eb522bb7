import type { z } from "zod";
import { listAnd } from "../lib/list.ts";
import { needed } from "../lib/needed.ts";
import type { Dataset } from "../model/dataset.ts";
import { columns } from "../model/shape.ts";
import { cellsOf, printedValue, type CellAddress, type Traced } from "../model/traced.ts";
import type { Row } from "../model/row.ts";
import { sumOf } from "./trace.ts";

/** Reads a dataset's rows as traced values. Conditions are cells that a row must have: `{ aar: 2024, ejerform: "privat" }`. */
export interface Tracer<R> {
  /** The value of the only row that meets the conditions and has one. Throws a MissingError when none or several do. */
  one: (column: keyof R & string, where: Partial<R>) => Traced;
  /** The values of all rows that meet them and have one. */
  all: (column: keyof R & string, where: Partial<R>) => Traced[];
  /** Their sum. Throws a MissingError when there are none. */
  sum: (column: keyof R & string, where: Partial<R>) => Traced;
  /** Their cells of a column, whatever they hold. */
  cells: (column: keyof R & string, where: Partial<R>) => CellAddress[];
  /** One cell for each different value of a column, in the order they first come. */
  kinds: (column: keyof R & string, where: Partial<R>) => CellAddress[];
}

/** A tracer of a dataset, for the rows that are given. */
export function tracer<S extends z.ZodObject>(
  dataset: Dataset<S>,
  rows: readonly (z.infer<S> & Row)[],
): Tracer<z.infer<S>> {
  const table = { id: dataset.id, key: dataset.key, columns: columns(dataset.row) };
  const chosen = (where: object): Row[] =>
    rows.filter((row) => Object.entries(where).every(([name, cell]) => row[name] === cell));
  const told = (column: string, where: object): string => {
    const title = table.columns.find(({ name }) => name === column)?.title ?? column;
    return `tallet »${title}« for ${listAnd(Object.values(where).map(String))} i datasættet ${dataset.id}`;
  };
  const all = (column: string, where: object): Traced[] =>
    chosen(where)
      .filter((row) => typeof row[column] === "number")
      .map((row) => printedValue(table, row, column));
  return {
    one: (column, where) => {
      const [first, second] = all(column, where);
      const what = told(column, where);
      return second ? needed<Traced>(undefined, `ét svar på ${what}: Der er flere`) : needed(first, what);
    },
    all: (column, where) => all(column, where),
    sum: (column, where) => {
      const values = all(column, where);
      needed(values[0], told(column, where));
      return sumOf(values);
    },
    cells: (column, where) => cellsOf(table, chosen(where), column),
    kinds: (column, where) =>
      cellsOf(
        table,
        chosen(where).filter((row, at, all) => all.findIndex((other) => other[column] === row[column]) === at),
        column,
      ),
  };
}
