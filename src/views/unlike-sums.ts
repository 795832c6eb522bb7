import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Mark } from "./resolved.ts";
import { sumsOverTime } from "./sums-over-time.ts";
import { unlikeIn } from "./unlike-in.ts";
import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/**
 * What is to be known where sums over time do not add the same codes at every time: a warning where a source tells more kinds
 * one year than another, since the change is then not one of what is counted; and less where some years tell only the whole
 * that the others divide. Nothing where every time has the same codes.
 */
export function unlikeSums(table: ViewTable, view: View, marks: readonly Mark[]): string[] {
  const { beyond = [], divided = [] } = sumsOverTime(table, view, marks) ?? {};
  const titles = (names: readonly string[]): string =>
    listAnd(names.map((name) => lowerFirst(columnOf(table, name).title)));
  const isSummed = marks.some(({ rows }) => rows.length > 1);
  const why = isSummed
    ? `Summerne dækker ikke det samme hvert år, fordi kilderne deler tallene forskelligt op efter ${titles(beyond)}`
    : `${unlikeIn(beyond.map((name) => columnOf(table, name)))} hvert år`;
  return [
    ...(beyond.length > 0 ? [`${why}. Årene kan derfor ikke uden videre sammenlignes.`] : []),
    ...(divided.length > 0
      ? [`I nogle af årene deler kilderne tallene op efter ${titles(divided)}. Dér er delene lagt sammen.`]
      : []),
  ];
}
