import { sharedValues } from "../../analysis/shared-values.ts";
import type { Published } from "../../model/published.ts";
import { rowColumns, type RowColumn } from "./row-columns.ts";

const PROVENANCE = ["kilde", "linjer", "side"];

/** What a dataset's table of rows shows. */
export interface ShownColumns {
  /** All columns but those of provenance. */
  described: Published["columns"];
  /** Values that all rows share, which are told once. */
  shared: ReturnType<typeof sharedValues>;
  /** The columns of the table, in order: a municipality has its name there, and its code in the files. */
  table: RowColumn[];
}

/** The columns of a dataset's table of rows. */
export function shownColumns(dataset: Published): ShownColumns {
  const shared = sharedValues(dataset);
  const described = dataset.columns.filter((column) => !PROVENANCE.includes(column.name));
  return {
    described,
    shared,
    table: rowColumns(
      dataset,
      described.filter(({ name }) => !shared.has(name) && name !== "kommunekode"),
    ),
  };
}
