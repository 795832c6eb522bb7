import type { Row } from "./rows.ts";

/** The conditions of a `hvor`: `aar=2018; form=a|b` → [["aar", ["2018"]], ["form", ["a", "b"]]]. */
export function conditions(hvor: string): [column: string, values: string[]][] {
  return hvor.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1).split("|")];
  });
}

/** The rows that meet every condition of a `hvor`. */
export function rowsWhere(rows: readonly Row[], hvor: string): Row[] {
  const wanted = conditions(hvor);
  return rows.filter((row) => wanted.every(([name, values]) => values.includes(String(row[name]))));
}
