import { needed } from "../lib/needed.ts";
import type { Anomaly } from "../model/anomaly.ts";
import type { FigureSpec } from "./figure.ts";

/** Throws a MissingError where figures point at a contradiction that there is none of. */
export function needAnomalies(figures: readonly FigureSpec[], anomalies: readonly Pick<Anomaly, "id">[]): void {
  const known = new Set(anomalies.map(({ id }) => id));
  for (const id of figures.flatMap(({ anomalies: named = [] }) => named)) {
    needed(known.has(id) || undefined, `uoverensstemmelsen »${id}«, som en figur henviser til`);
  }
}
