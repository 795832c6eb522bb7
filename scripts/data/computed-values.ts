import { type Anomaly } from "../../src/model/anomaly.ts";
import { isComputed } from "../provenance/citations.ts";
import { evidenceIn } from "../provenance/evidence.ts";
import type { Problem } from "./problem.ts";

const FILE = "data/anomalies.csv";

/** What a computed number may be of two that the explanation names. */
const WAYS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => x + y,
  (x, y) => x - y,
  (x, y) => x * y,
  (x, y) => x / y,
  (x, y) => (100 * x) / y,
  (x, y) => 100 * (x / y - 1),
];

/** The numbers we computed that neither stand in the words of their anomaly nor follow from two that do. anomalies[i] stands in row i + 2. */
export function computedValues(anomalies: readonly Anomaly[]): Problem[] {
  return anomalies.flatMap((anomaly, index) =>
    (["a", "b"] as const).flatMap((side): Problem[] => {
      const value = anomaly[`vaerdi_${side}`];
      if (value === null || !isComputed(anomaly, side) || follows(value, told(anomaly, side))) return [];
      const expected = "et tal, som rækkens tekst siger, eller som to tal i teksten giver";
      const action =
        "Se efter, om et ciffer er forkert. Er tallet rigtigt, så skriv det i kolonnen forklaring, eller skriv, hvad det er regnet af.";
      return [{ file: FILE, row: index + 2, column: `vaerdi_${side}`, value: String(value), expected, action }];
    }),
  );
}

/** The numbers in the words of an anomaly, without their signs, and its other value. */
function told({ emne, laesning_a, laesning_b, forklaring, handling, ...values }: Anomaly, side: "a" | "b"): number[] {
  const { printed, spelled } = evidenceIn([emne, laesning_a, laesning_b, forklaring, handling].join(" \n "));
  const other = values[side === "a" ? "vaerdi_b" : "vaerdi_a"];
  return [...new Set([...printed, ...spelled, ...(other === null ? [] : [other])])].map(Math.abs);
}

function follows(value: number, numbers: readonly number[]): boolean {
  const size = Math.abs(value);
  const decimals = String(size).split(".")[1]?.length ?? 0;
  const is = (result: number): boolean => Number(Math.abs(result).toFixed(decimals)) === size;
  return numbers.some((x) => x === size || numbers.some((y) => WAYS.some((way) => is(way(x, y)))));
}
