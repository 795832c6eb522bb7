import type { Row } from "./rows.ts";
import type { Problem } from "./problem.ts";

const ONE_TOO_MANY = "Slet den ene, eller ret den forkerte.";

/** Finds rows that share a key. The problem stands at the second row and points to the first. `action` is what to do about it. */
export function checkKeys(
  file: string,
  rows: readonly Row[],
  key: readonly string[],
  action = ONE_TOO_MANY,
): Problem[] {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  const expected = `én række for hver ${key.length === 1 ? "værdi" : "kombination"}; den samme står i række`;
  for (const [index, row] of rows.entries()) {
    if (key.some((name) => row[name] === undefined)) continue;
    const value = key.map((name) => row[name]).join(" · ");
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index + 2);
    else
      problems.push({ file, row: index + 2, column: key.join(" + "), value, expected: `${expected} ${first}`, action });
  }
  return problems;
}
