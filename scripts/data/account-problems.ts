import type { Anomaly } from "../../src/model/anomaly.ts";
import type { Problem } from "./problem.ts";

/** A row that names the anomaly which accounts for what does not add up in a dataset. */
interface Excused {
  dataset: string;
  uoverensstemmelse: string | null;
}

/**
 * Rows whose anomaly cannot account for them: it tells of another dataset or, where `valued` asks for it, gives no value of ours
 * that a figure could be held against, so that it would excuse any. rows[i] stands in row i + 2. An unknown anomaly is told where
 * the figures are checked.
 */
export function accountProblems(
  file: string,
  rows: readonly Excused[],
  anomalies: readonly Anomaly[],
  { valued }: { valued: boolean },
): Problem[] {
  return rows.flatMap(({ dataset, uoverensstemmelse: id }, index): Problem[] => {
    const anomaly = anomalies.find((one) => one.id === id);
    if (!anomaly) return [];
    const place = { file, row: index + 2, column: "uoverensstemmelse", value: anomaly.id };
    if (anomaly.dataset !== dataset) {
      const expected = `en uoverensstemmelse i ${dataset}; denne er i ${anomaly.dataset}`;
      const action =
        "Ret id'et, eller lad cellen stå tom. Tager kilden fejl her, så beskriv det i en ny række i data/anomalies.csv.";
      return [{ ...place, expected, action }];
    }
    if (!valued || anomaly.vaerdi_b !== null) return [];
    const expected = "en uoverensstemmelse med et tal i vaerdi_b; uden det ville den forklare ethvert tal";
    return [{ ...place, expected, action: "Skriv det tal, tabellen giver, i vaerdi_b i data/anomalies.csv." }];
  });
}
