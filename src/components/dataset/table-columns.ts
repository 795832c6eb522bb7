import { sharedValues } from "../../analysis/shared-values.ts";
import type { Published } from "../../model/published.ts";
import { rowColumns, type RowColumn } from "./row-columns.ts";

const PROVENANCE = ["kilde", "linjer", "side"];

/**
 * The columns of a dataset's table of rows, in order: but for those of provenance, and for values that all rows share, which are
 * told once. A municipality has its name there, and its code in the files.
 */
export function shownColumns(dataset: Published): RowColumn[] {
  const shared = sharedValues(dataset);
  return rowColumns(
    dataset,
    dataset.columns.filter(({ name }) => ![...PROVENANCE, "kommunekode"].includes(name) && !shared.has(name)),
  );
}
