import { capital } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { itemOf } from "./label.ts";
import { MOST_NAMED } from "./most-named.ts";
import type { Mark } from "./resolved.ts";
import { CHANNELS } from "./time-channel.ts";
import type { View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

/** The marks of one series in one small picture, or of one row where time lies elsewhere: what a change is told within. */
export type Course = readonly Mark[];

/** The channels beside the one that time lies on. */
const othersThan = (time: string) => CHANNELS.filter((channel) => channel !== time);

/** The marks of a view by course. */
export const coursesOf = (marks: readonly Mark[], time: string): Course[] => [
  ...Map.groupBy(marks, (mark) => JSON.stringify(othersThan(time).map((channel) => mark[channel]))).values(),
];

/** Some of the courses of a view by name, or by their number where they are many; undefined where there are none. */
export function namesOfCourses(
  table: ViewTable,
  view: View,
  courses: readonly Course[],
  { some, time = "" }: { some: readonly Course[]; time?: string },
): string | undefined {
  if (some.length === 0) return undefined;
  const split = othersThan(time).filter(
    (channel) => new Set(courses.flatMap((course) => course.map((mark) => mark[channel]))).size > 1,
  );
  const nameOf = ([mark]: Course): string => {
    const [first = "", ...others] = split.map((channel) => {
      const [name, row] = [view[channel], table.rows[mark?.rows[0] ?? -1]];
      return name === undefined || row === undefined ? "" : itemOf(columnOf(table, name), row).label;
    });
    return others.length === 0 ? first : `${first} (${others.join(", ")})`;
  };
  const names = [...new Set(some.map(nameOf))];
  return names.length > MOST_NAMED ? `${names.length} af de ${courses.length}` : listAnd(names.map(capital));
}
