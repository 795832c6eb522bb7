import { codeOf, codesOf, type ViewTable } from "./view-table.ts";

/** Whether each code of one column goes with a single code of another: a municipality lies in one region. */
export function isDecidedBy({ rows }: Pick<ViewTable, "rows">, name: string, by: string): boolean {
  const codes = Map.groupBy(rows, (row) => codeOf(row[by]));
  return [...codes.values()].every((members) => codesOf(members, name).size === 1);
}
