import type { MatrixReading } from "../../model/reading.ts";
import type { Row } from "../../model/row.ts";
import type { Column } from "../../model/shape.ts";
import { codeOf, columnOf } from "../../views/view-table.ts";
import { ownColumns, type ReadTable } from "./own-columns.ts";
import { rowGroups, toldByGroup, type RowGroup } from "./row-groups.ts";

/** A line of a matrix: what all its rows are about, and its rows by the codes of the columns; undefined where it has none. */
export interface MatrixLine {
  code: string;
  rows: Row[];
  /** For each column of the matrix, the rows there by what is written in the cell. */
  cells: RowGroup[][];
}

/** One matrix. */
export interface MatrixGroup extends RowGroup {
  /** The codes that have a column. */
  across: string[];
  lines: MatrixLine[];
}

/** Rows as matrices, and what of a row stands where. */
export interface Matrix {
  groups: Column | undefined;
  rows: Column;
  columns: Column;
  cell: Column;
  grouped: MatrixGroup[];
  /** Columns that are said once at the head of each line. */
  told: Column[];
  /** What stands below what is written in a cell. */
  details: Column[];
}

/** The codes that have a column: in the order of their own, or else those of most rows first; no code at all comes last. */
function acrossFrom(rows: readonly Row[], column: Column): string[] {
  const found = rowGroups(rows, column);
  const sorted = column.choices
    ? found
    : found.toSorted((a, b) => Number(a.code === "") - Number(b.code === "") || b.rows.length - a.rows.length);
  return sorted.map(({ code }) => code);
}

/** The rows of a dataset as a matrix for each group: one line for each code of its rows, one column for each that these have. */
export function matrix(table: ReadTable, reading: MatrixReading): Matrix {
  const [down, across, cell] = [reading.rows, reading.columns, reading.cell].map((name) => columnOf(table, name));
  if (!down || !across || !cell) throw new Error("a matrix has rows, columns and cells");
  const groups = reading.groups === undefined ? undefined : columnOf(table, reading.groups);
  const grouped = groups ? rowGroups(table.rows, groups) : [{ code: "", rows: [...table.rows] }];
  const matrices = grouped.map(({ code, rows }): MatrixGroup => {
    const codes = acrossFrom(rows, across);
    const lines = rowGroups(rows, down).map((line) => ({
      ...line,
      cells: codes.map((wanted) =>
        rowGroups(
          line.rows.filter((row) => codeOf(row[across.name]) === wanted),
          cell,
        ),
      ),
    }));
    return { code, rows, across: codes, lines };
  });
  const placed = new Set([groups, down, across, cell]);
  const others = ownColumns(table).filter((column) => !placed.has(column));
  const told = toldByGroup(
    matrices.flatMap(({ lines }) => lines),
    others.filter(({ role }) => role !== "measure" && role !== "text"),
  );
  return {
    groups,
    rows: down,
    columns: across,
    cell,
    grouped: matrices,
    told,
    details: others.filter((one) => !told.includes(one)),
  };
}
