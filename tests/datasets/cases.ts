import type { Output } from "../../scripts/data/pipeline.ts";

/** One thing that a check examined. */
export interface Case {
  /** The check and what it examined: `Delene giver helheden: Øst 2021`. */
  name: string;
  /** What it found, and what it expected. */
  outcome: string;
  /** Whether an anomaly accounts for it. */
  accounted: boolean;
}

/** Everything that the checks of a dataset examined. Throws for a dataset that is not published. */
export function casesOf(output: Output, id: string): Case[] {
  const published = output.get(`datasets/${id}.json`);
  if (!published || !("checks" in published)) throw new Error(`${id} is not published`);
  return published.checks.flatMap(({ title, outcomes }) =>
    outcomes.map(({ what, expected, found, anomaly }) => ({
      name: `${title}: ${what}`,
      outcome: `${found} (${expected})`,
      accounted: anomaly !== undefined,
    })),
  );
}
