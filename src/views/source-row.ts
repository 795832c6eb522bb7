import type { Dataset } from "../model/dataset.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Row } from "../model/row.ts";

/** A row of a published dataset that a row of a view's table rests on: itself, where nothing was computed. */
export interface SourceRow {
  dataset: string;
  /** Its permanent address. */
  row: string;
  /** Id of the source that it was read in. */
  kilde: string;
  /** The year that it is about; null for a table without years. */
  aar: number | null;
}

/** Rows of a dataset, as what a computed row rests on. */
export const sourceRows = (
  { id, key }: Pick<Dataset, "id"> & { key: readonly string[] },
  rows: readonly Row[],
): SourceRow[] =>
  rows.map((row) => ({
    dataset: id,
    row: rowAddress(key, row),
    kilde: String(row["kilde"]),
    aar: typeof row["aar"] === "number" ? row["aar"] : null,
  }));
