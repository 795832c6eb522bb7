import { per } from "../lib/per.ts";
import type { MeasureKind } from "../model/role.ts";
import { REFUSALS } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { CHANNELS, timeChannel } from "./time-channel.ts";
import { changed, type Transform } from "./transform.ts";

/** What is told of a value and that of the base year: how large it is against it, or how far it is from it. */
interface Against {
  /** The kinds of values that it cannot be told of. */
  not: readonly MeasureKind[];
  /** Whether nothing can be told of a base of nothing. */
  needsBase: (measure: ShownMeasure) => boolean;
  value: (value: number, base: number, measure: ShownMeasure) => number;
  become: (measure: ShownMeasure, from: string) => Pick<ShownMeasure, "title" | "unit" | "kind" | "decimals">;
  note: (from: string) => string;
}

/** Each value against that of the base year in the same series. Where time is no axis, the base year itself is left out. */
const against =
  ({ not, needsBase, value, become, note }: Against): Transform =>
  (marks, measure, view, table) => {
    const time = timeChannel(table, view);
    const years = time === undefined ? [] : [...new Set(marks.map((mark) => mark[time]))].sort();
    if (time === undefined || years.length < 2) return { refused: REFUSALS.needsTime() };
    if (not.includes(measure.kind)) return { refused: REFUSALS.proportion(measure.title) };
    const from = view.base ?? years[0] ?? "";
    const others = CHANNELS.filter((channel) => channel !== time);
    const lineOf = (mark: Mark): string => JSON.stringify(others.map((channel) => mark[channel]));
    const bases = new Map(marks.filter((mark) => mark[time] === from).map((mark) => [lineOf(mark), mark]));
    if (bases.size === 0) return { refused: REFUSALS.noBase(from) };
    return {
      marks: marks.flatMap((mark) => {
        const first = bases.get(lineOf(mark));
        if (!first || (first.value === 0 && needsBase(measure))) return [];
        if (time !== "x" && mark[time] === from) return [];
        return [{ ...changed(mark, value(mark.value, first.value, measure)), rows: [...mark.rows, ...first.rows] }];
      }),
      measure: { ...measure, ...become(measure, from) },
      notes: [note(from)],
    };
  };

/** The kinds whose values may be negative or have a zero that means nothing, so that none is in proportion to another. */
const UNPROPORTIONAL: readonly MeasureKind[] = ["score", "change"];

const isShare = ({ kind }: ShownMeasure): boolean => kind === "share";

/** Each value in per cent of the base year's. */
export const asIndex = against({
  not: UNPROPORTIONAL,
  needsBase: () => true,
  value: (value, base) => per(value, base, 100),
  become: ({ title }, from) => ({
    ...{ title: `${title}, indeks`, unit: `indeks, ${from} = 100` },
    ...{ kind: "index", decimals: 0 },
  }),
  note: (from) => `Indekset har vi beregnet: ${from} er 100.`,
});

/** The change from the base year in per cent of it; that of a share is in percentage points. */
export const asChange = against({
  not: UNPROPORTIONAL,
  needsBase: (measure) => !isShare(measure),
  value: (value, base, measure) => (isShare(measure) ? value - base : per(value, base, 100) - 100),
  become: (measure, from) => ({
    ...{ title: `${measure.title}, ændring siden ${from}`, unit: isShare(measure) ? "procentpoint" : "pct." },
    ...{ kind: "change", decimals: 1 },
  }),
  note: (from) => `Ændringen siden ${from} har vi beregnet.`,
});

/** The change from the base year in the unit of the values. */
export const asDifference = against({
  not: ["change"],
  needsBase: () => false,
  value: (value, base) => value - base,
  become: (measure, from) => ({
    ...{ title: `${measure.title}, ændring siden ${from}`, unit: isShare(measure) ? "procentpoint" : measure.unit },
    ...{ kind: "change", decimals: measure.decimals },
  }),
  note: (from) => `Ændringen siden ${from} har vi beregnet.`,
});
