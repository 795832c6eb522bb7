import { lower } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Mark } from "./resolved.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";

/**
 * A warning where sums over time do not add the same things at every time, as when a source tells more kinds one year than
 * another: the change is then not one of what is counted. Nothing where every time has the same codes.
 */
export function unlikeSums(table: ViewTable, { measure, x, series, facet }: View, marks: readonly Mark[]): string[] {
  if (measure === ROW_COUNT || columnOf(table, x).role !== "time") return [];
  const added = ownKey(table).filter((name) => ![x, series, facet].includes(name));
  const codesOf = ({ rows }: Mark, name: string): string =>
    [...new Set(rows.map((at) => codeOf(table.rows[at]?.[name])))].sort().join("|");
  const lines = [...Map.groupBy(marks, (mark) => JSON.stringify([mark.series, mark.facet])).values()];
  const unlike = added.filter((name) =>
    lines.some((line) => new Set(line.map((mark) => codesOf(mark, name))).size > 1),
  );
  if (unlike.length === 0) return [];
  const titles = unlike.map((name) => lower(columnOf(table, name).title));
  return [
    `Summerne dækker ikke det samme hvert år, fordi kilderne deler tallene forskelligt op efter ${listAnd(titles)}. Årene kan derfor ikke uden videre sammenlignes.`,
  ];
}
