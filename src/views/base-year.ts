import { max } from "d3";
import { capital } from "../lib/format.ts";
import { danishDate } from "../lib/dates.ts";
import { listAnd } from "../lib/list.ts";
import type { Row } from "../model/row.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { itemOf } from "./label.ts";
import { periodOfYear } from "./period.ts";
import { REFUSALS } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import { askedBy, hasValue } from "./shown-rows.ts";
import { CHANNELS, timeChannel } from "./time-channel.ts";
import type { View } from "./view.ts";
import { codeOf, codesOf, columnOf, ownKey, type ViewTable } from "./view-table.ts";
import { MOST_NAMED } from "./most-named.ts";

/** The marks of one series in one small picture, or of one row where time lies elsewhere: what a change is told within. */
export type Course = readonly Mark[];

/** A count below this moves by a tenth or more when there is one more or one less. */
const SMALL = 10;

/** The channels beside the one that time lies on. */
const othersThan = (time: string) => CHANNELS.filter((channel) => channel !== time);

/** The marks of a view by course. */
export const coursesOf = (marks: readonly Mark[], time: string): Course[] => [
  ...Map.groupBy(marks, (mark) => JSON.stringify(othersThan(time).map((channel) => mark[channel]))).values(),
];

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

/** Why a view that is of one time cannot be told against another: there is only one, or the reader has chosen one. */
export function whyOneTime(table: ViewTable, view: View): string {
  const channel = timeChannel(table, view);
  const drawn = channel === undefined ? undefined : view[channel];
  const name = drawn ?? table.columns.find((column) => column.role === "time" && table.key.includes(column.name))?.name;
  if (name === undefined) return REFUSALS.timeless();
  const measured = table.rows.filter(hasValue(view));
  const times = (rows: typeof measured): string[] => [...codesOf(rows, name)].filter((code) => code !== "");
  const [only, another] = times(measured);
  if (only === undefined) return REFUSALS.emptyTime(columnOf(table, name).title);
  if (another === undefined) {
    const period = periodOfYear(table.periods ?? {}, view.measure, Number(only));
    return REFUSALS.onlyTime(period ?? danishDate(only), view.shown);
  }
  const { [name]: _times, ...filters } = view.filters;
  const [chosen, other] = times(measured.filter(askedBy(drawn === undefined ? { ...view, filters } : view)));
  if (chosen === undefined) return REFUSALS.emptyTime(columnOf(table, name).title);
  if (other !== undefined) return REFUSALS.needsTime();
  const units = unitColumns(table.columns);
  const unitless = Object.fromEntries(Object.entries(filters).filter(([column]) => !units.has(column)));
  const inUnit = measured.filter(askedBy({ ...view, filters }));
  const things = ownKey(table).filter((column) => column !== name && !units.has(column));
  const thingOf = (row: Row): string => JSON.stringify(things.map((column) => row[column]));
  const own = new Set(inUnit.map(thingOf));
  // What another thing is measured in another year says nothing of these.
  const others = measured
    .filter(askedBy({ ...view, filters: unitless }))
    .filter((row) => codeOf(row[name]) !== chosen && own.has(thingOf(row)));
  const [unit] = [...units].flatMap((column) => [...codesOf(others, column)]);
  if (unit !== undefined && times(inUnit).length === 1) return REFUSALS.timeInUnit(chosen, unit);
  return REFUSALS.chosenTime(chosen, view.shown, times(inUnit).length > 1);
}

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
