import { nearest } from "../../src/lib/nearest.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import { ANY, conditions, rowsWhere } from "./conditions.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

const FILE = "data/printed-totals.csv";

/** The conditions of a dataset's printed totals that no row meets, one by one or together. totals[i] stands in row i + 2. */
export function conditionProblems(dataset: string, rows: readonly Row[], totals: readonly PrintedTotal[]): Problem[] {
  return totals.flatMap((total, index) =>
    total.dataset !== dataset
      ? []
      : (["hvor", "af"] as const).flatMap((column) => {
          const written = total[column];
          const place = { file: FILE, row: index + 2, column };
          return written === null ? [] : problemsOf(place, dataset, written, rows);
        }),
  );
}

function problemsOf(
  place: { file: string; row: number; column: string },
  dataset: string,
  written: string,
  rows: readonly Row[],
): Problem[] {
  const unmet = conditions(written).flatMap(([name, values]) => {
    const known = [...new Set(rows.flatMap((row) => (row[name] === null ? [] : [String(row[name])])))];
    return values
      .filter((value) => value !== ANY && !known.includes(value))
      .map((value): Problem => {
        const near = nearest(value, known);
        const expected = `»${name}=« og en værdi, der står i kolonnen ${name} i tabellen ${dataset}`;
        const action = near
          ? `Mente du »${name}=${near}«?`
          : "Ret værdien, eller tilføj de rækker, som totalen dækker.";
        return { ...place, value: `${name}=${value}`, expected, action };
      });
  });
  if (unmet.length > 0 || rowsWhere(rows, written).length > 0) return unmet;
  const expected = `betingelser, som mindst én række i tabellen ${dataset} opfylder på én gang`;
  const action = "Hver værdi findes, men ikke i de samme rækker. Ret den, der er forkert, eller tilføj rækkerne.";
  return [{ ...place, value: written, expected, action }];
}
