import type { ExplainedCheck } from "../../src/model/explained-check.ts";
import type { CheckResult } from "../../src/model/published.ts";
import type { Problem } from "./problem.ts";

/** The results of a dataset's checks, each case with the anomaly that accounts for it, if one does. */
export function explain(
  dataset: string,
  results: readonly CheckResult[],
  explained: readonly ExplainedCheck[],
): CheckResult[] {
  const own = explained.filter((row) => row.dataset === dataset);
  return results.map((check) => ({
    ...check,
    outcomes: check.outcomes.map((outcome) => {
      const account = own.find(({ kontrol, tilfaelde }) => kontrol === check.id && tilfaelde === outcome.what);
      return account ? { ...outcome, anomaly: account.uoverensstemmelse } : outcome;
    }),
  }));
}

/** Rows of `data/explained-checks.csv` about a dataset that account for nothing any of its checks has tried. */
export function pointless(
  file: string,
  dataset: string,
  results: readonly CheckResult[],
  explained: readonly ExplainedCheck[],
): Problem[] {
  return explained.flatMap((row, index): Problem[] => {
    if (row.dataset !== dataset) return [];
    const check = results.find(({ id }) => id === row.kontrol);
    if (check?.outcomes.some(({ what }) => what === row.tilfaelde)) return [];
    const cases = check?.outcomes.filter(({ holds }) => !holds).map(({ what }) => `»${what}«`) ?? [];
    return [
      {
        file,
        row: index + 2,
        column: check ? "tilfaelde" : "kontrol",
        value: check ? row.tilfaelde : row.kontrol,
        expected: check ? "et tilfælde, som kontrollen har prøvet" : `id på en af kontrollerne i ${dataset}`,
        action:
          cases.length > 0
            ? `Tilfælde, der ikke går op: ${cases.join(", ")}. Ret teksten, eller slet rækken.`
            : "Slet rækken, hvis tallene går op nu. Ret den ellers.",
      },
    ];
  });
}
