import { z } from "zod";
import { isGrave } from "../analysis/severity.ts";
import type { Anomaly } from "../model/anomaly.ts";
import { citesRow } from "../model/cites-row.ts";
import * as col from "../model/columns.ts";
import type { Dataset } from "../model/dataset.ts";
import { columns } from "../model/shape.ts";
import type { Row } from "../model/row.ts";
import { datasetTable, type RestingTable } from "../views/computed-table.ts";

/** The column of a marked table that says why a value is in doubt. */
export const DOUBT = "tvivl";

const doubts = z.object({ [DOUBT]: col.optional(col.text("Forbehold", "Hvorfor tallet er i tvivl.")) });

/** Rows of a dataset as a table, in which a value that is a reading of a grave contradiction is marked as doubtful. */
export function markedTable<S extends z.ZodObject>(
  dataset: Dataset<S>,
  rows: readonly (z.infer<S> & Row & { kilde: string; linjer: string })[],
  measure: keyof z.infer<S> & string,
  anomalies: readonly Anomaly[],
): RestingTable {
  const grave = anomalies.filter((one) => one.dataset === dataset.id && isGrave(one));
  const table = datasetTable(dataset, rows);
  return {
    ...table,
    columns: [...table.columns, ...columns(doubts)],
    rows: rows.map((row) => {
      const doubted = grave.some(
        (one) =>
          citesRow(one, row) && [one.vaerdi_a, one.vaerdi_b].some((value) => value !== null && value === row[measure]),
      );
      return { ...row, [DOUBT]: doubted ? "kilden modsiger sig selv" : null };
    }),
  };
}
