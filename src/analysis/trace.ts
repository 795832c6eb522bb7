import { median, sum } from "d3";
import { number } from "../lib/format.ts";
import { per } from "../lib/per.ts";
import { decimalsOf, quantity } from "../lib/quantity.ts";
import { computedFrom, type Account, type CellAddress, type Traced } from "../model/traced.ts";

/** Sums of more terms than this are told by their number. */
const MOST_TERMS = 4;

/** A value as a formula has it: no unit, and at most two decimals. */
export const plain = ({ value, unit }: Traced): string =>
  unit === "årstal" ? String(value) : number(value, Math.min(decimalsOf(value), 2));

/** Every cell once, in the order they came in. */
const joined = (values: readonly Pick<Account, "cells">[]): CellAddress[] => [
  ...new Map(values.flatMap(({ cells }) => cells).map((cell) => [JSON.stringify(cell), cell])).values(),
];

/** What we made of others, such as a name that their values chose, and how. It rests on all that they rest on. */
export function madeOf(of: readonly Account[], formula: string): Account {
  const cases = [...new Set(of.flatMap((account) => account.cases ?? []))];
  return { ...computedFrom(joined(of), formula), ...(cases.length > 0 ? { cases } : {}) };
}

/** A value that we made of others, with how it was made. It rests on all that they rest on. */
export const computed = (value: number, unit: string | null, of: readonly Account[], formula: string): Traced => ({
  ...{ value, unit },
  ...madeOf(of, formula),
});

/** The unit of values that are added or compared. Throws where they have not the same. */
function commonUnit(values: readonly Traced[]): string | null {
  const units = [...new Set(values.map(({ unit }) => unit))];
  if (units.length > 1) throw new TypeError(`values of unlike units: ${units.join(", ")}`);
  return units[0] ?? null;
}

/** All of them together, in their own unit; a single value is itself. Throws for unlike units. */
export function sumOf(values: readonly Traced[]): Traced {
  const [only] = values;
  if (only && values.length === 1) return only;
  const terms = values.length <= MOST_TERMS ? values.map(plain).join(" + ") : `summen af ${number(values.length)} tal`;
  return computed(
    sum(values, ({ value }) => value),
    commonUnit(values),
    values,
    terms,
  );
}

/** A sum as a part of another formula: its few terms in brackets. Whatever else it may be, it is its value. */
const asTerm = (value: Traced): string =>
  value.formula !== null && /^[\d.,]+(?: \+ [\d.,]+)+$/.test(value.formula) ? `(${value.formula})` : plain(value);

/** A part of a whole, in per cent. */
export const shareOf = (part: Traced, whole: Traced): Traced =>
  computed(per(part.value, whole.value, 100), "pct.", [part, whole], `${asTerm(part)} / ${asTerm(whole)} × 100`);

/** So many per cent of a whole, in a unit of their own: answers, of the evaluations that were sent. */
export const partOf = (share: Traced, whole: Traced, unit: string): Traced =>
  computed((share.value * whole.value) / 100, unit, [share, whole], `${plain(share)}\u00a0% af ${plain(whole)}`);

/** So many for each of `times` of something: per 10,000 inhabitants. */
export const rateOf = (value: Traced, base: Traced, times: number, unit: string): Traced =>
  computed(
    per(value.value, base.value, times),
    unit,
    [value, base],
    times === 1 ? `${plain(value)} / ${plain(base)}` : `${plain(value)} / ${plain(base)} × ${number(times)}`,
  );

/** The units of differences that are not those of the values themselves. */
const DIFFERENCES: Record<string, string> = { "pct.": "pct.point", årstal: "år" };

/** From one to the other, in their own unit; for percentages in percentage points, for years in years. Throws for unlike units. */
export function differenceOf(from: Traced, to: Traced): Traced {
  const unit = commonUnit([from, to]);
  return computed(
    to.value - from.value,
    unit === null ? null : (DIFFERENCES[unit] ?? unit),
    [from, to],
    `${plain(to)} − ${plain(from)}`,
  );
}

/** From one to the other, in per cent of the first. Throws for unlike units. */
export function changeOf(from: Traced, to: Traced): Traced {
  commonUnit([from, to]);
  return computed((to.value / from.value - 1) * 100, "pct.", [from, to], `(${plain(to)} / ${plain(from)} − 1) × 100`);
}

/** How many there are, of cells that need not hold numbers. */
export const countOf = (cells: readonly CellAddress[], unit: string): Traced => ({
  ...{ value: cells.length, unit },
  ...computedFrom(cells, `talt op til ${quantity(cells.length, unit)}`),
});

/** How many of several something holds for, with what each was judged by: `12 af 15 par`. */
export function countWhere<T>(
  all: readonly T[],
  holds: (one: T) => boolean,
  judgedBy: (one: T) => readonly Traced[],
  unit: string,
): Traced {
  const found = all.filter(holds).length;
  const whole = quantity(all.length, unit);
  return computed(
    found,
    unit,
    all.flatMap(judgedBy),
    found === all.length ? `talt op til ${whole}` : `${number(found)} af ${whole}`,
  );
}

/** The highest or the lowest of several, which is one of them. Throws for none. */
export function extremeOf(values: readonly Traced[], end: "højest" | "lavest"): Traced {
  const ordered = [...values].sort((a, b) => a.value - b.value);
  const found = end === "højest" ? ordered.at(-1) : ordered[0];
  if (!found) throw new RangeError("no values have an end");
  return found;
}

/** The middle one of several, or what lies midway between the two in the middle of an even number. Throws for none. */
export function medianOf(values: readonly Traced[]): Traced {
  const middle = median(values, ({ value }) => value);
  if (middle === undefined) throw new RangeError("no values have a middle");
  const of = number(values.length);
  const [low, high] = [...values].sort((a, b) => a.value - b.value).slice(values.length / 2 - 1);
  return computed(
    middle,
    commonUnit(values),
    values,
    values.length % 2 === 0 && low && high
      ? `midt mellem de to midterste af ${of} tal, ${plain(low)} og ${plain(high)}`
      : `det midterste af ${of} tal`,
  );
}
