import { capital, lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { codesLeft } from "./codes-left.ts";
import { labelOfCode } from "./label.ts";
import type { Resolved } from "./resolved.ts";
import { toldLabel } from "./told-label.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";
import { whyEmpty } from "./why-no-rows.ts";
import { MOST_NAMED } from "./most-named.ts";

/** What was asked for in a column and stands in no row of the marks. No more rows are read than it takes to know. */
function notInMarks({ rows }: ViewTable, { view, marks }: Resolved, name: string): ReadonlySet<string> {
  const asked = new Set(view.filters[name]);
  for (const mark of marks) {
    for (const at of mark.rows) {
      if (asked.size === 0) return asked;
      asked.delete(codeOf(rows[at]?.[name]));
    }
  }
  return asked;
}

/** What was asked for in a column and has no number in the view, each with the reason. */
function inVain(table: ViewTable, resolved: Resolved, name: string): { code: string; why: string }[] {
  const undrawn = notInMarks(table, resolved, name);
  if (undrawn.size === 0) return [];
  const left = codesLeft(table, resolved.view, name);
  return [...undrawn]
    .filter((code) => !left.has(code))
    .map((code) => {
      const [why = "Målt i en anden enhed"] = whyEmpty(table, resolved.view, name, code);
      return { code, why: lowerFirst(why) };
    });
}

/**
 * What was asked for beside what a picture shows, and has no number in it: `Øst er ikke med: ingen tal med valget i »Art«.` A map
 * shows its own places without a number.
 */
export function askedInVain(table: ViewTable, resolved: Resolved): string[] {
  const { view, lacking = [] } = resolved;
  const onMap = new Set(lacking.map(({ code }) => code));
  return Object.keys(view.filters).flatMap((name) => {
    const column = columnOf(table, name);
    const codes = inVain(table, resolved, name).filter(({ code }) => name !== view.x || !onMap.has(code));
    return [...Map.groupBy(codes, ({ why }) => why)].map(([why, those]) => {
      const labels = those.map(({ code }) => toldLabel(column, labelOfCode(table.rows, column, code)));
      const who = labels.length > MOST_NAMED ? `${labels.length} af de valgte i »${column.title}«` : listAnd(labels);
      return `${capital(who)} er ikke med: ${why}.`;
    });
  });
}
