import type { Row } from "../../model/row.ts";
import type { Column } from "../../model/shape.ts";
import { codeOf } from "../../views/view-table.ts";

/** Rows with the same code in a column. */
export interface RowGroup {
  /** Empty where the source does not say. */
  code: string;
  rows: Row[];
}

/** Rows by their code in a column, in the order of its codes, or else as the rows have them; the empty code last. */
export function rowGroups(rows: readonly Row[], column: Column): RowGroup[] {
  const found = [...Map.groupBy(rows, (row) => codeOf(row[column.name]))];
  const { choices } = column;
  const place = (code: string, at: number): number =>
    code === "" ? Infinity : choices === undefined ? at : choices.indexOf(code);
  return found
    .map(([code, members], at) => ({ code, rows: members, at: place(code, at) }))
    .sort((a, b) => a.at - b.at)
    .map(({ code, rows: members }) => ({ code, rows: members }));
}

/** The columns that have one value in each of several groups, which is said at the head of the group. */
export const toldByGroup = (groups: readonly Pick<RowGroup, "rows">[], columns: readonly Column[]): Column[] =>
  groups.every(({ rows }) => rows.length < 2)
    ? []
    : columns.filter(({ name }) => groups.every(({ rows }) => rows.every((row) => row[name] === rows[0]?.[name])));
