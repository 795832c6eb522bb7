import dk2020 from "../../datasets/dk2020-roller.ts";
import { columnMeta } from "../../model/column.ts";

/** What the dataset calls a level or a function. */
export function labelIn(column: "niveau" | "funktion", key: string): string {
  const label = columnMeta(dk2020.row.shape[column]).labels?.[key];
  if (label === undefined) throw new Error(`no label for ${key} in ${column}`);
  return label;
}
