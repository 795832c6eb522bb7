import { lowerFirst } from "../lib/format.ts";
import { per } from "../lib/per.ts";
import type { MeasureKind } from "../model/role.ts";
import { coursesOf, type Course } from "./courses.ts";
import { lackingBase, smallBase, usualBase } from "./base-year.ts";
import { whyOneTime } from "./why-one-time.ts";
import { madeOtherwise } from "./made-otherwise.ts";
import { REFUSALS } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { baseText } from "./period.ts";
import { timeChannel } from "./time-channel.ts";
import { changed, type Transform } from "./transform.ts";
import { unlikeKinds } from "./unlike-kinds.ts";
import { ROW_COUNT } from "./view.ts";
import { columnOf } from "./view-table.ts";

/** What is told of a value and that of the base year: how large it is against it, or how far it is from it. */
interface Against {
  /** The kinds of values that it cannot be told of. */
  not: readonly MeasureKind[];
  /** Whether nothing can be told of a base of nothing. */
  needsBase: (measure: ShownMeasure) => boolean;
  value: (value: number, base: number, measure: ShownMeasure) => number;
  become: (
    measure: ShownMeasure,
    from: string,
    since: string,
  ) => Pick<ShownMeasure, "title" | "unit" | "kind" | "decimals" | "hasSigns">;
  note: (from: string, since: string) => string;
  /** Whether it is told in per cent of the base, which few cases more or less move far where the base is small. */
  isProportion: boolean;
}

const OTHERWISE = "hvor tallet er gjort op på en anden måde end i";

/** Each value against that of the base year in the same series. Where time is no axis, the base year itself is left out. */
const against =
  ({ not, needsBase, value, become, note, isProportion }: Against): Transform =>
  (marks, measure, view, table) => {
    if (view.measure === ROW_COUNT) return { refused: REFUSALS.countedOverTime() };
    const time = timeChannel(table, view);
    // A cell that says nothing is no time, neither to begin from nor to have come to.
    const untimed = time !== undefined && marks.some((mark) => mark[time] === "") ? view[time] : undefined;
    if (untimed !== undefined) return { refused: REFUSALS.emptyTime(columnOf(table, untimed).title) };
    if (time === undefined || new Set(marks.map((mark) => mark[time])).size < 2) {
      return { refused: whyOneTime(table, view) };
    }
    if (not.includes(measure.kind)) {
      return { refused: (isShare(measure) ? REFUSALS.shareIndex : REFUSALS.proportion)(measure.title) };
    }
    const timeOf = (mark: Mark): string => mark[time];
    const isBase = (mark: Mark): boolean => mark.value !== 0 || !needsBase(measure);
    const courses = coursesOf(marks, time);
    const usual = usualBase(courses, timeOf, isBase);
    const base = view.base ?? usual;
    if (base === undefined) return { refused: REFUSALS.noCourse() };
    const from = baseText(table, view, base);
    const other = base === usual || usual === undefined ? undefined : baseText(table, view, usual);
    const withBase = courses.map((course) => ({ course, first: course.find((mark) => timeOf(mark) === base) }));
    const based = withBase.flatMap(({ course, first }) => (first && isBase(first) ? [{ course, first }] : []));
    const cut = based.map(({ course, first }) => {
      const unlike = madeOtherwise(table, course, first, timeOf);
      return { first, course: course.filter((mark) => !unlike.has(mark)), all: course };
    });
    const broken = cut.filter(({ course, all }) => course.length < all.length);
    // A base that nothing is told against is no change.
    const told = cut.filter(({ course, all }) => course.length > 1 || course.length === all.length);
    if (based.length === 0) return { refused: REFUSALS.noBase(from, other) };
    if (told.length === 0) return { refused: REFUSALS.madeOtherwise(from, other) };
    if (told.every(({ course }) => course.length === 1)) return { refused: REFUSALS.onlyBase(from, other) };
    const firstOf = new Map(told.flatMap(({ course, first }) => course.map((mark) => [mark, first] as const)));
    const without = (is: (one: (typeof withBase)[number]) => boolean): Course[] =>
      withBase.filter(is).map(({ course }) => course);
    const untold = without(({ first }) => first === undefined);
    // Where time is no axis, the base year is drawn nowhere.
    const alone = time === "x" ? [] : told.filter(({ all }) => all.length === 1).map(({ all }) => all);
    const isBack = told.some(({ course }) => course.some((mark) => timeOf(mark) < base));
    const since = isBack ? `i forhold til ${from}` : `siden ${from}`;
    const zero = without(({ first }) => first !== undefined && !isBase(first));
    return {
      marks: marks.flatMap((mark) => {
        const first = firstOf.get(mark);
        if (!first || (time !== "x" && timeOf(mark) === base)) return [];
        const rows = [...new Set([...mark.rows, ...first.rows])];
        // What is told against a number in doubt is in doubt too.
        const doubt = mark.doubt ?? first.doubt;
        return [
          {
            ...changed(mark, value(mark.value, first.value, measure)),
            ...{ rows, ...(doubt === undefined ? {} : { doubt }) },
          },
        ];
      }),
      measure: { ...measure, ...become(measure, from, since) },
      base,
      notes: [
        note(from, since),
        ...(told.some(({ first }) => first.doubt !== undefined)
          ? [`Et tal er også i tvivl, når tallet for ${from}, som det er målt mod, er det.`]
          : []),
        ...lackingBase(table, view, courses, { lacking: untold, time, why: `som ikke har tal for ${from}` }),
        ...lackingBase(table, view, courses, { lacking: alone, time, why: `som kun har tal for ${from}` }),
        ...unlikeKinds(
          table,
          told.flatMap(({ course, first }) =>
            course.filter((mark) => mark !== first).map((mark) => [first, mark] as const),
          ),
        ),
        ...(broken.length > 0 && courses.length === 1
          ? [`Ikke med: de år, ${OTHERWISE} ${from}.`]
          : lackingBase(table, view, courses, {
              lacking: broken.map(({ all }) => all),
              time,
              why: `i de år, ${OTHERWISE} ${from}`,
            })),
        ...lackingBase(table, view, courses, { lacking: zero, time, why: `hvor tallet for ${from} er 0` }),
        ...(isProportion && measure.kind === "count"
          ? smallBase(
              told.filter(({ course }) => course.length > 1).map(({ first }) => first),
              from,
            )
          : []),
      ],
    };
  };

/** What a change is one of: of a count of things that is called as they are, their number. */
function changing({ title, unit, kind }: ShownMeasure): string {
  const things = lowerFirst(title.replace(/^Antal /, ""));
  return kind === "count" && unit !== null && things === lowerFirst(unit) ? `Antallet af ${things}` : title;
}

/** The kinds whose values may be negative or have a zero that means nothing, so that none is in proportion to another. */
const UNPROPORTIONAL: readonly MeasureKind[] = ["score", "change"];

const isShare = ({ kind }: ShownMeasure): boolean => kind === "share";

/** Each value in per cent of the base year's. What is in per cent itself changes by percentage points. */
export const asIndex = against({
  not: [...UNPROPORTIONAL, "share"],
  needsBase: () => true,
  value: (value, base) => per(value, base, 100),
  become: ({ title }, from) => ({
    ...{ title: `${title}, indeks`, unit: `indeks, ${from} = 100` },
    ...{ kind: "index", decimals: 0 },
  }),
  isProportion: true,
  note: (from) => `Indekset har vi beregnet: ${from} er 100.`,
});

/** The change from the base year in per cent of it; that of a share is in percentage points. */
export const asChange = against({
  not: UNPROPORTIONAL,
  needsBase: (measure) => !isShare(measure),
  value: (value, base, measure) => (isShare(measure) ? value - base : per(value, base, 100) - 100),
  become: (measure, _from, since) => ({
    ...{ title: `${changing(measure)}, ændring ${since}`, unit: isShare(measure) ? "procentpoint" : "pct." },
    ...{ kind: "change", decimals: 1, hasSigns: true },
  }),
  isProportion: true,
  note: (_from, since) => `Ændringen ${since} har vi beregnet.`,
});

/** The change from the base year in the unit of the values. */
export const asDifference = against({
  not: ["change"],
  needsBase: () => false,
  value: (value, base) => value - base,
  become: (measure, _from, since) => ({
    ...{ title: `${changing(measure)}, ændring ${since}`, unit: isShare(measure) ? "procentpoint" : measure.unit },
    ...{ kind: "change", decimals: measure.decimals, hasSigns: true },
  }),
  isProportion: false,
  note: (_from, since) => `Ændringen ${since} har vi beregnet.`,
});
