import { max } from "d3";
import { namesOfCourses, type Course } from "./courses.ts";
import type { Mark } from "./resolved.ts";
import type { View } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** A count below this moves by a tenth or more when there is one more or one less. */
const SMALL = 10;

/** The year that most courses can be told from, and the first of several: those that have it and one more. Never the last. */
export function usualBase(
  courses: readonly Course[],
  timeOf: (mark: Mark) => string,
  isBase: (mark: Mark) => boolean,
): string | undefined {
  const told = courses.filter((course) => course.length > 1).flat();
  // Nothing has changed since the last year.
  const last = told.map(timeOf).sort().at(-1);
  const counts = [...Map.groupBy(told, timeOf)]
    .filter(([year, marks]) => year !== last && marks.some(isBase))
    .map(([year, { length }]) => ({ year, length }));
  const most = max(counts, ({ length }) => length);
  return counts
    .filter(({ length }) => length === most)
    .map(({ year }) => year)
    .sort()[0];
}

/** A sentence about the courses that have no number in the base year to be told against. */
export function lackingBase(
  table: ViewTable,
  view: View,
  courses: readonly Course[],
  { lacking, time, why }: { lacking: readonly Course[]; time?: string; why: string },
): string[] {
  const said = namesOfCourses(table, view, courses, { some: lacking, ...(time === undefined ? {} : { time }) });
  return said === undefined ? [] : [`Ikke med: ${said}, ${why}.`];
}

/** A warning where counts of a base year are so small that few more or fewer make a large percentage. */
export function smallBase(bases: readonly Mark[], from: string): string[] {
  const small = bases.filter(({ value }) => Math.abs(value) < SMALL).length;
  if (small === 0) return [];
  const some = small === 1 ? "Ét af tallene" : "Nogle af tallene";
  const which = `${bases.length === 1 ? "Tallet" : small === bases.length ? "Tallene" : some} for ${from}`;
  return [`${which} er under ${SMALL}. Nogle få flere eller færre giver derfor store udsving i procent.`];
}
