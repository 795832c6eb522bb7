import type { Row } from "./rows.ts";

/** The conditions of a `hvor`: `aar=2018; form=a|b` → [["aar", ["2018"]], ["form", ["a", "b"]]]. */
export function conditions(hvor: string): [column: string, values: string[]][] {
  return hvor.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1).split("|")];
  });
}

/** What stands for any value in a `hvor`, so that rows with an empty cell are left out. */
export const ANY = "*";

/** The rows that meet every condition of a `hvor`. */
export function rowsWhere(rows: readonly Row[], hvor: string): Row[] {
  const wanted = conditions(hvor);
  const meets = (cell: Row[string] | undefined, values: readonly string[]): boolean =>
    values.includes(String(cell)) || (values.includes(ANY) && cell !== null && cell !== undefined);
  return rows.filter((row) => wanted.every(([name, values]) => meets(row[name], values)));
}
