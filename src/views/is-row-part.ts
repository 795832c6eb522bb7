import type { Column } from "../model/shape.ts";
import type { Row } from "../model/row.ts";
import { codeOf } from "./view-table.ts";

/** Whether a row is a part of another: in some of these columns it has a part, by this relation, of what the other has, and in the rest the same. */
export function isRowPart(
  columns: readonly Column[],
  whole: Row,
  row: Row,
  relation: (sums: NonNullable<Column["sums"]>, whole: string, code: string) => boolean,
): boolean {
  const unlike = columns.filter(({ name }) => whole[name] !== row[name]);
  return (
    unlike.length > 0 && unlike.every(({ name, sums = {} }) => relation(sums, codeOf(whole[name]), codeOf(row[name])))
  );
}
