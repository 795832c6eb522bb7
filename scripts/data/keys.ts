import type { Row } from "./rows.ts";
import type { Problem } from "./problem.ts";

/** Finds rows that share a key. The problem stands at the second row and points to the first. */
export function checkKeys(file: string, rows: readonly Row[], key: readonly string[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const parts = key.map((name) => row[name]);
    if (parts.includes(undefined)) return [];
    const text = parts.join(" · ");
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, index + 2);
      return [];
    }
    const expected = `én række for hver ${key.length === 1 ? "værdi" : "kombination"}; den samme står i række ${first}`;
    return [
      {
        file,
        row: index + 2,
        column: key.join(" + "),
        value: text,
        expected,
        action: "Slet den ene, eller ret den forkerte.",
      },
    ];
  });
}
