import type { ExploredTable } from "../views/table-file.ts";
import { codeOf } from "../views/view-table.ts";

/** The codes that a column of a table has. */
export const codesOf = ({ rows }: ExploredTable, name: string): Set<string> =>
  new Set(rows.map((row) => codeOf(row[name])));
