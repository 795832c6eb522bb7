import { coursesOf, type Course } from "./courses.ts";
import type { Mark } from "./resolved.ts";
import { drawnColumns, timeChannel, type ChannelName } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";
import { isWithin } from "./within-sum.ts";

/** What values over time add up, and what they do not add alike at every time. */
export interface SumsOverTime {
  time: ChannelName;
  /** The marks of each line, which are held against each other. */
  lines: readonly Course[];
  /** Columns of which a source tells more one year than another: the change is then not one of what is counted. */
  beyond: readonly string[];
  /** Columns of which some years tell only the whole that the others divide. */
  divided: readonly string[];
  /** What a mark of a line adds, where columns are not added alike: the same text for the same things. */
  addsOf: (mark: Mark, line: Course) => string;
}

/** What the values of a view add up over time; undefined where rows are counted, or where there is no time. */
export function sumsOverTime(table: ViewTable, view: View, marks: readonly Mark[]): SumsOverTime | undefined {
  const time = timeChannel(table, view);
  if (view.measure === ROW_COUNT || time === undefined) return undefined;
  const drawn = drawnColumns(view);
  const lines = coursesOf(marks, time);
  // Thousands of rows have few codes between them, which are held against each other.
  const codesOf = ({ rows }: Mark, name: string): string[] => [
    ...new Set(rows.map((at) => codeOf(table.rows[at]?.[name]))),
  ];
  const told = (codes: readonly string[]): string => [...new Set(codes)].sort().join("|");
  /** The codes that a mark adds, the parts of a whole that its line has at another time being that whole. */
  const wholes = (mark: Mark, line: Course, name: string): string => {
    const { sums = {} } = columnOf(table, name);
    const inLine = [...new Set(line.flatMap((one) => codesOf(one, name)))];
    return told(codesOf(mark, name).map((code) => inLine.find((whole) => isWithin(sums, whole, code)) ?? code));
  };
  const differs = (of: (mark: Mark, line: Course) => string): boolean =>
    lines.some((line) => new Set(line.map((mark) => of(mark, line))).size > 1);
  const unlike = ownKey(table)
    .filter((name) => !drawn.includes(name))
    .filter((name) => differs((mark) => told(codesOf(mark, name))));
  const beyond = unlike.filter((name) => differs((mark, line) => wholes(mark, line, name)));
  return {
    ...{ time, lines, beyond, divided: unlike.filter((name) => !beyond.includes(name)) },
    addsOf: (mark, line) => JSON.stringify(beyond.map((name) => wholes(mark, line, name))),
  };
}
