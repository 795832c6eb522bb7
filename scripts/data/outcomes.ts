import type { CheckResult } from "../../src/model/published.ts";
import type { Problem } from "./problem.ts";

/**
 * What in the results of the checks stops publication: something that does not hold and is not accounted for,
 * an account that does not exist, or one that is no longer needed because the figures now add up.
 * `referrerOf` tells in Danish where the anomaly that accounts for a case of a check is named, and `columnOf` in which column
 * its numbers stand.
 */
export function outcomeProblems(
  file: string,
  results: readonly CheckResult[],
  anomalies: { has: (id: string) => boolean },
  referrerOf: (check: string, what: string, index: number) => string,
  columnOf: (index: number) => string | undefined = () => undefined,
): Problem[] {
  return results.flatMap((check) =>
    check.outcomes.flatMap(({ holds, what, expected, found, recomputed, difference, anomaly }, index): Problem[] => {
      const referrer = referrerOf(check.id, what, index);
      const column = columnOf(index);
      const at = { file, ...(column === undefined ? {} : { column }), check: check.title };
      const place = { ...at, value: `${what}: ${found}` };
      if (anomaly !== undefined && !anomalies.has(anomaly)) {
        const action = `Ret id'et i ${referrer}, eller beskriv uoverensstemmelsen i data/anomalies.csv.`;
        return [{ ...place, expected: `at uoverensstemmelsen »${anomaly}« står i data/anomalies.csv`, action }];
      }
      if (holds && anomaly !== undefined) {
        const action =
          `Tallene går op nu. Er det rigtigt, så fjern »${anomaly}« i ${referrer}, ` +
          "og fjern den også i data/anomalies.csv, hvis den ikke forklarer andet.";
        return [
          { ...place, expected: `at tallene ikke går op, for det siger uoverensstemmelsen »${anomaly}«`, action },
        ];
      }
      if (holds || anomaly !== undefined) return [];
      const action =
        "Se tallene efter i kilden, og ret dem i tabellen. Står fejlen i kilden selv, " +
        `så beskriv den i data/anomalies.csv, og henvis til den i ${referrer}.`;
      return recomputed === undefined
        ? [{ ...place, expected, action }]
        : [
            {
              ...place,
              value: `${what}: tabellens tal giver ${found}${difference === undefined ? "" : `, ${difference}`}`,
              expected: `${expected}, som kilden trykker`,
              action,
            },
          ];
    }),
  );
}
