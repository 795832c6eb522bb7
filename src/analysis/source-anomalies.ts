import type { Anomaly } from "../model/anomaly.ts";
import { gravestFirst } from "./severity.ts";

/** The anomalies that have at least one of their readings in a source, gravest first. */
export function sourceAnomalies(anomalies: readonly Anomaly[], kilde: string): Anomaly[] {
  return anomalies.filter(({ kilde_a, kilde_b }) => kilde_a === kilde || kilde_b === kilde).sort(gravestFirst);
}
