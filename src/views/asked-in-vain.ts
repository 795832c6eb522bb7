import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { codesLeft } from "./codes-left.ts";
import { labelOfCode } from "./label.ts";
import type { Resolved } from "./resolved.ts";
import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";
import { whyEmpty } from "./why-no-rows.ts";

/** More codes than these are counted. */
const MOST_NAMED = 6;

/** What was asked for in a column and has no number in the view, each with the reason. */
function inVain(table: ViewTable, view: View, name: string): { code: string; why: string }[] {
  const left = codesLeft(table, view, name);
  return (view.filters[name] ?? [])
    .filter((code) => !left.has(code))
    .map((code) => {
      const [why = "Målt i en anden enhed"] = whyEmpty(table, view, name, code);
      return { code, why: lowerFirst(why) };
    });
}

/**
 * What was asked for beside what a picture shows, and has no number in it: `Øst er ikke med: ingen tal med valget i »Art«.` A map
 * shows its own places without a number.
 */
export function askedInVain(table: ViewTable, { view, lacking = [] }: Resolved): string[] {
  const onMap = new Set(lacking.map(({ code }) => code));
  return Object.keys(view.filters).flatMap((name) => {
    const column = columnOf(table, name);
    const codes = inVain(table, view, name).filter(({ code }) => name !== view.x || !onMap.has(code));
    return [...Map.groupBy(codes, ({ why }) => why)].map(([why, those]) => {
      const labels = those.map(({ code }) => labelOfCode(table.rows, column, code));
      const who = labels.length > MOST_NAMED ? `${labels.length} af de valgte i »${column.title}«` : listAnd(labels);
      return `${who} er ikke med: ${why}.`;
    });
  });
}
