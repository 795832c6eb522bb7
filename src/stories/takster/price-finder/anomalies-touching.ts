import type { Takst } from "../../../analysis/takster.ts";
import tilsynstakster from "../../../datasets/tilsynstakster.ts";
import type { Anomaly } from "../../../model/anomaly.ts";
import { citesRow } from "../../../model/cites-row.ts";

/**
 * Ids of the contradictions that stand on the lines that a price, or what it is compared with, was read on. One whose
 * readings are prices in the table speaks only of the service and the years of those prices.
 */
export function anomaliesTouching(
  shown: readonly Takst[],
  rows: readonly Takst[],
  anomalies: readonly Anomaly[],
): string[] {
  return anomalies
    .filter(({ dataset }) => dataset === tilsynstakster.id)
    .filter((anomaly) => {
      const read = rows.filter(
        (row) => citesRow(anomaly, row) && [anomaly.vaerdi_a, anomaly.vaerdi_b].includes(row.takst_kr),
      );
      const about = (price: Takst): boolean =>
        read.length === 0 || read.some(({ ydelse, aar }) => ydelse === price.ydelse && aar === price.aar);
      return shown.some((price) => citesRow(anomaly, price) && about(price));
    })
    .map(({ id }) => id);
}
