import { onceFor } from "../lib/once-for.ts";
import { DOUBT, withDoubts } from "../views/table-doubts.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";

const tablesByMeasure = onceFor((_table: ExploredTable) => new Map<string, ExploredTable>());

/** The table with the doubts about a measure as a column, made once for each measure; the table itself where there is no doubt. */
export function tableWithDoubts(table: ExploredTable, measure: string): ExploredTable {
  const made = tablesByMeasure(table);
  const known = made.get(measure);
  if (known) return known;
  const doubted = withDoubts(table, measure);
  const own = doubted === table ? table : { ...table, ...doubted };
  made.set(measure, own);
  return own;
}

/** The same view with the values that are in doubt drawn hollow, made once for each view. */
export const viewWithDoubts = onceFor((view: View): View => ({ ...view, doubt: DOUBT }));
