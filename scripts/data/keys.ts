import type { Row } from "./rows.ts";
import type { Problem } from "./problem.ts";

const SAME = "De to rækker er ens. Slet den ene.";
const DIFFERENT = "De to rækker er ikke ens. Se efter, hvilken der er skrevet forkert, og ret den.";

/**
 * Finds rows that share a key. The problem stands at the second row and points to the first. `others` are told beside the key of
 * the table, and not of rows that are the same all through: the key tells those.
 */
export function checkKeys(file: string, rows: readonly Row[], key: readonly string[], others = false): Problem[] {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  const expected = `én række for hver ${key.length === 1 ? "værdi" : "kombination"}; den samme står i række`;
  for (const [index, row] of rows.entries()) {
    if (key.some((name) => row[name] === undefined)) continue;
    const value = key.map((name) => row[name]).join(" · ");
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, index);
      continue;
    }
    const isSame = JSON.stringify(rows[first]) === JSON.stringify(row);
    if (isSame && others) continue;
    const place = { file, row: index + 2, column: key.join(" + "), value };
    problems.push({ ...place, expected: `${expected} ${first + 2}`, action: isSame ? SAME : DIFFERENT });
  }
  return problems;
}
