import type { CheckResult } from "../../src/model/published.ts";
import type { Problem } from "./problem.ts";

/**
 * What in the results of the checks stops publication: something that does not hold and is not accounted for,
 * an account that does not exist, or one that is no longer needed because the figures now add up.
 */
export function outcomeProblems(file: string, results: readonly CheckResult[], anomalies: ReadonlySet<string>): Problem[] {
  return results.flatMap((check) =>
    check.outcomes.flatMap(({ holds, what, expected, found, anomaly }): Problem[] => {
      const place = { file, column: `kontrollen »${check.title}«`, value: `${what}: ${found}` };
      if (anomaly !== undefined && !anomalies.has(anomaly)) {
        return [{ ...place, expected: `en uoverensstemmelse med id »${anomaly}«`, action: "Beskriv den i data/anomalies.csv." }];
      }
      if (holds && anomaly !== undefined) {
        const action = `Tallene går nu op. Fjern henvisningen til »${anomaly}«.`;
        return [{ ...place, expected: "ingen forklaring på noget, der passer", action }];
      }
      if (holds || anomaly !== undefined) return [];
      const action =
        "Se tallene efter i kilden. Står fejlen i kilden selv, så beskriv den i data/anomalies.csv og henvis til den.";
      return [{ ...place, expected, action }];
    }),
  );
}
