import { max } from "d3";
import { isSum } from "../model/is-sum.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { codeOf } from "./view-table.ts";

/** The code that a column is narrowed to when it cannot be added over: its whole, the newest time, or the one with most rows. */
export function mainCode(column: Column, rows: readonly Row[]): string {
  const counts = [...Map.groupBy(rows, (row) => codeOf(row[column.name]))].map(
    ([code, members]) => [code, members.length] as const,
  );
  const whole = counts.find(([code]) => isSum(column, code));
  if (whole) return whole[0];
  // A year with less than half the rows of the fullest is not told in full yet, so that the one before answers better.
  const most = max(counts, ([, count]) => count) ?? 0;
  const likely = counts
    .filter(([, count]) => count >= (column.role === "time" ? most / 2 : most))
    .map(([code]) => code);
  return (column.role === "time" ? likely.sort().at(-1) : likely[0]) ?? "";
}
