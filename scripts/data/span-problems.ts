import type { Column } from "../../src/model/shape.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

/** Spans of a table that end before they begin. rows[i] stands in row i + 2. */
export function spanProblems(file: string, columns: readonly Column[], rows: readonly Row[]): Problem[] {
  return columns.flatMap(({ name, begins }) => {
    if (begins === undefined) return [];
    return rows.flatMap((row, index): Problem[] => {
      const [from, to] = [row[begins], row[name]];
      if (!isBackwards(from, to)) return [];
      const expected = `mindst ${from}, som rækken har i kolonnen ${begins}`;
      const action = "Se efter i kilden. Er de to byttet om, så byt dem tilbage.";
      return [{ file, row: index + 2, column: name, value: String(to), expected, action }];
    });
  });
}

/** Whether the end is less than the beginning; of two times told less than fully only as far as both are told. */
function isBackwards(from: Row[string] | undefined, to: Row[string] | undefined): boolean {
  if (typeof from === "number" && typeof to === "number") return to < from;
  if (typeof from !== "string" || typeof to !== "string") return false;
  const known = Math.min(from.length, to.length);
  return to.slice(0, known) < from.slice(0, known);
}
