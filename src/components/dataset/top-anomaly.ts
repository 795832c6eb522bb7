import { isGrave } from "../../analysis/severity.ts";
import { anomaliesOf } from "../../catalogue.ts";
import type { Anomaly } from "../../model/anomaly.ts";
import { citesRow } from "../../model/cites-row.ts";
import type { Published } from "../../model/published.ts";
import type { Row } from "../../model/row.ts";
import { defaultView } from "../../views/default-view.ts";
import { isRefusal } from "../../views/refusal.ts";
import { resolve } from "../../views/resolve.ts";

/** The rows that the first picture of a dataset shows; all of them where it has no picture. */
function firstRows(dataset: Published): readonly Row[] {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved)) return dataset.rows;
  const shown = new Set(resolved.marks.flatMap(({ rows }) => rows));
  return dataset.rows.filter((_, at) => shown.has(at));
}

const cites = (anomaly: Anomaly, rows: readonly Row[]): boolean =>
  rows.some(({ kilde, linjer }) => citesRow(anomaly, { kilde: String(kilde), linjer: String(linjer) }));

/**
 * The grave contradiction that a reader must know of before the first picture of a dataset: one that is about a row it shows, or
 * else about no row of the dataset alone, as one of a total is.
 */
export function topAnomaly(dataset: Published): Anomaly | undefined {
  const grave = anomaliesOf(dataset.id).filter(isGrave);
  const first = firstRows(dataset);
  return grave.find((one) => cites(one, first)) ?? grave.find((one) => !cites(one, dataset.rows));
}
