import type { Anomaly } from "../model/anomaly.ts";
import type { Published } from "../model/published.ts";
import { gravestFirst, severityCounts } from "./severity.ts";

/** The anomalies of one dataset, gravest first. */
export interface AnomalyGroup {
  dataset: Published;
  anomalies: Anomaly[];
}

/** Datasets with anomalies: the one with most grave ones first, then by how many of the next degree, and so on. */
export function anomalyGroups(datasets: readonly Published[], anomalies: readonly Anomaly[]): AnomalyGroup[] {
  return datasets
    .map((dataset) => ({
      dataset,
      anomalies: anomalies.filter((anomaly) => anomaly.dataset === dataset.id).sort(gravestFirst),
    }))
    .filter((group) => group.anomalies.length > 0)
    .sort((a, b) => compareCounts(severityCounts(a.anomalies), severityCounts(b.anomalies)));
}

type Counts = ReturnType<typeof severityCounts>;

function compareCounts(a: Counts, b: Counts): number {
  const differences = a.map(({ count }, degree) => (b[degree]?.count ?? 0) - count);
  return differences.find((difference) => difference !== 0) ?? 0;
}
