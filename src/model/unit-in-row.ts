import type { Row } from "./row.ts";
import type { Column } from "./shape.ts";

/** The unit of a column's value in a row: that which its other cells say, or that of the column; null for none. */
export const unitInRow = ({ unit, unitBy }: Column, row: Row): string | null =>
  unitBy?.units[unitBy.columns.map((name) => String(row[name] ?? "")).join(" ")] ?? unit ?? null;
