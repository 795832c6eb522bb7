import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { coursesOf } from "./base-year.ts";
import type { Mark } from "./resolved.ts";
import { drawnColumns, timeChannel } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";
import { isWithin } from "./within-sum.ts";

/**
 * What is to be known where sums over time do not add the same codes at every time: a warning where a source tells more kinds
 * one year than another, since the change is then not one of what is counted; and less where some years tell only the whole
 * that the others divide. Nothing where every time has the same codes.
 */
export function unlikeSums(table: ViewTable, view: View, marks: readonly Mark[]): string[] {
  const time = timeChannel(table, view);
  if (view.measure === ROW_COUNT || time === undefined) return [];
  const drawn = drawnColumns(view);
  const added = ownKey(table).filter((name) => !drawn.includes(name));
  const lines = coursesOf(marks, time);
  // Thousands of rows have few codes between them, which are held against each other.
  const codesOf = ({ rows }: Mark, name: string): string[] => [
    ...new Set(rows.map((at) => codeOf(table.rows[at]?.[name]))),
  ];
  /** Whether the marks of some line add unlike codes, each code being what `as` makes of it. */
  const differs = (name: string, as: (code: string, told: readonly string[]) => string): boolean =>
    lines.some((line) => {
      const told = [...new Set(line.flatMap((mark) => codesOf(mark, name)))];
      const sums = line.map((mark) => [...new Set(codesOf(mark, name).map((code) => as(code, told)))].sort().join("|"));
      return new Set(sums).size > 1;
    });
  const unlike = added.filter((name) => differs(name, (code) => code));
  const beyond = unlike.filter((name) => {
    const { sums = {} } = columnOf(table, name);
    return differs(name, (code, told) => told.find((whole) => isWithin(sums, whole, code)) ?? code);
  });
  const titles = (names: readonly string[]): string =>
    listAnd(names.map((name) => lowerFirst(columnOf(table, name).title)));
  const quoted = (names: readonly string[]): string => listAnd(names.map((name) => `»${columnOf(table, name).title}«`));
  const divided = unlike.filter((name) => !beyond.includes(name));
  const isSummed = marks.some(({ rows }) => rows.length > 1);
  const why = isSummed
    ? `Summerne dækker ikke det samme hvert år, fordi kilderne deler tallene forskelligt op efter ${titles(beyond)}`
    : `Tallene har ikke det samme i ${quoted(beyond)} hvert år`;
  return [
    ...(beyond.length > 0 ? [`${why}. Årene kan derfor ikke uden videre sammenlignes.`] : []),
    ...(divided.length > 0
      ? [`I nogle af årene deler kilderne tallene op efter ${titles(divided)}. Dér er delene lagt sammen.`]
      : []),
  ];
}
