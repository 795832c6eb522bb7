import type { Course } from "./courses.ts";
import type { Mark } from "./resolved.ts";
import { saidAlong } from "./said-along.ts";
import { breaksColumn, type ViewTable } from "./view-table.ts";

/**
 * The marks of a course whose values the source makes up in another way than that of its base, as a price for each month against
 * one that is paid once: between the two no change can be told. A cell that says nothing says what the one before it in time says.
 */
export function madeOtherwise(
  table: ViewTable,
  course: Course,
  base: Mark,
  timeOf: (mark: Mark) => string,
): ReadonlySet<Mark> {
  const column = breaksColumn(table);
  if (column === undefined) return new Set();
  const ways = saidAlong(table, course, timeOf, column);
  return new Set(course.filter((mark) => ways.get(mark) !== ways.get(base)));
}
