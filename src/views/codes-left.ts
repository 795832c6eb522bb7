import { onceFor } from "../lib/once-for.ts";
import type { Column } from "../model/shape.ts";
import { hasValue, lacksTime } from "./shown-rows.ts";
import type { View } from "./view.ts";
import { codeOf, type ViewTable } from "./view-table.ts";

/** The roles of columns that nobody chooses codes of. */
const TOLD: readonly Column["role"][] = ["measure", "text", "provenance"];

/** Of each table the codes left in each column, by the views that have been asked of. */
const codesByView = onceFor((table: ViewTable) => onceFor((view: View) => codesLeftIn(table, view)));

/** The codes of each column with codes that the other choices of a view leave rows of, found in one reading of the rows. */
function codesLeftIn(table: ViewTable, view: View): Map<string, Set<string>> {
  const names = table.columns.filter(({ role }) => !TOLD.includes(role)).map(({ name }) => name);
  const found = new Map([...names, ...Object.keys(view.filters)].map((name) => [name, new Set<string>()]));
  const asked = Object.entries(view.filters).filter(([, codes]) => codes.length > 0);
  const [isValued, lacks] = [hasValue(view), lacksTime(table, view)];
  for (const row of table.rows) {
    if (!isValued(row) || lacks(row)) continue;
    const [refusing, ...others] = asked.filter(([name, codes]) => !codes.includes(codeOf(row[name])));
    if (others.length > 0) continue;
    // What one choice alone keeps out is left by all the others.
    for (const [name, codes] of found) {
      if (refusing === undefined || refusing[0] === name) codes.add(codeOf(row[name]));
    }
  }
  return found;
}

/** The codes of a column that the other choices of a view leave rows of, with a value and a place on its axis. */
export const codesLeft = (table: ViewTable, view: View, name: string): ReadonlySet<string> =>
  codesByView(table)(view).get(name) ?? new Set();
