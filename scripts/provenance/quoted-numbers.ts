import type { Anomaly } from "../../src/model/anomaly.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import { columns } from "../../src/model/shape.ts";
import { conditions } from "../data/conditions.ts";
import type { Row } from "../data/rows.ts";
import type { Quoted } from "./numbers-not-found.ts";

/** Every number in the rows of a raw table. rows[i] stands in row i + 2. */
export function quotedInTable(dataset: Dataset, rows: readonly Row[]): Quoted[] {
  const numeric = columns(dataset.row).filter(
    ({ type, derived }) => (type === "integer" || type === "decimal") && !derived,
  );
  return rows.flatMap((row, index) =>
    numeric.flatMap(({ name, spelled = false }) => {
      const value = row[name];
      if (typeof value !== "number") return [];
      const place = { file: `data/raw/${dataset.raw}`, row: index + 2, column: name };
      return [{ ...place, value, kilde: String(row["kilde"]), linjer: String(row["linjer"]), words: spelled }];
    }),
  );
}

/** The printed totals themselves, and the numbers (years) that say which rows they cover. */
export function quotedTotals(file: string, totals: readonly PrintedTotal[]): Quoted[] {
  return totals.flatMap(({ hvor, af, trykt, kilde, linjer }, index) => {
    const place = { file, row: index + 2, kilde, linjer, words: false };
    const quote = (column: string, value: number): Quoted => ({ ...place, column, value });
    const numbers = (written: string | null, column: string): Quoted[] =>
      (written === null ? [] : conditions(written))
        .flatMap(([, values]) => values)
        .filter((value) => /^\d+$/.test(value))
        .map((value) => quote(column, Number(value)));
    return [...numbers(hvor, "hvor"), ...numbers(af, "af"), quote("trykt", trykt)];
  });
}

/** A reading that begins like this gives a number of ours, not one that is printed. */
const COMPUTED = /^(?:Beregnet|Optalt)\b/;

/** Both readings of every anomaly, except those that say they are computed or that name no lines. */
export function quotedAnomalies(file: string, anomalies: readonly Anomaly[]): Quoted[] {
  return anomalies.flatMap((anomaly, index) => {
    const quote = (column: string, said: string, value: number | null, kilde: string | null, linjer: string | null) =>
      value === null || kilde === null || linjer === null || COMPUTED.test(said)
        ? []
        : [{ file, row: index + 2, column, value, kilde, linjer, words: false }];
    return [
      ...quote("vaerdi_a", anomaly.laesning_a, anomaly.vaerdi_a, anomaly.kilde_a, anomaly.linjer_a),
      ...quote("vaerdi_b", anomaly.laesning_b, anomaly.vaerdi_b, anomaly.kilde_b, anomaly.linjer_b),
    ];
  });
}
