import { median, sum } from "d3";
import { number } from "../lib/format.ts";
import { decimalsOf, quantity } from "../lib/quantity.ts";
import type { CellAddress, Traced } from "../model/traced.ts";

/** Sums of more terms than this are told by their number. */
const MOST_TERMS = 4;

const plain = ({ value }: Traced): string => number(value, Math.min(decimalsOf(value), 2));

/** Every cell once, in the order they came in. */
const joined = (values: readonly Traced[]): CellAddress[] => [
  ...new Map(values.flatMap(({ cells }) => cells).map((cell) => [JSON.stringify(cell), cell])).values(),
];

const computed = (value: number, unit: string | null, of: readonly Traced[], formula: string): Traced => ({
  value,
  unit,
  origin: "beregnet",
  cells: joined(of),
  formula,
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

/** A part of a whole, in per cent. */
export const shareOf = (part: Traced, whole: Traced): Traced =>
  computed((part.value / whole.value) * 100, "pct.", [part, whole], `${plain(part)} / ${plain(whole)}`);

/** So many for each of `times` of something: per 10,000 inhabitants. */
export const rateOf = (value: Traced, base: Traced, times: number, unit: string): Traced =>
  computed(
    (value.value / base.value) * times,
    unit,
    [value, base],
    times === 1 ? `${plain(value)} / ${plain(base)}` : `${plain(value)} / ${plain(base)} × ${number(times)}`,
  );

/** From one to the other, in their own unit; for percentages in percentage points. Throws for unlike units. */
export function differenceOf(from: Traced, to: Traced): Traced {
  const unit = commonUnit([from, to]);
  return computed(
    to.value - from.value,
    unit === "pct." ? "pct.point" : unit,
    [from, to],
    `${plain(to)} − ${plain(from)}`,
  );
}

/** From one to the other, in per cent of the first. Throws for unlike units. */
export function changeOf(from: Traced, to: Traced): Traced {
  commonUnit([from, to]);
  return computed((to.value / from.value - 1) * 100, "pct.", [from, to], `${plain(to)} / ${plain(from)} − 1`);
}

/** How many there are, of cells that need not hold numbers. */
export const countOf = (cells: readonly CellAddress[], unit: string): Traced => ({
  value: cells.length,
  unit,
  origin: "beregnet",
  cells,
  formula: `talt: ${quantity(cells.length, unit)}`,
});

/** The one in the middle, or the mean of the two. Throws for none, and for unlike units. */
export function medianOf(values: readonly Traced[]): Traced {
  const middle = median(values, ({ value }) => value);
  if (middle === undefined) throw new RangeError("no values have a middle");
  return computed(middle, commonUnit(values), values, `det midterste af ${number(values.length)} tal`);
}

/** The highest or the lowest of several, which is one of them. Throws for none. */
export function extremeOf(values: readonly Traced[], end: "højest" | "lavest"): Traced {
  const ordered = [...values].sort((a, b) => a.value - b.value);
  const found = end === "højest" ? ordered.at(-1) : ordered[0];
  if (!found) throw new RangeError("no values have an end");
  return found;
}

/** The place of one among several, 1 for the highest; equals share a place. */
export function rankOf(value: Traced, among: readonly Traced[]): Traced {
  const higher = among.filter((other) => other.value > value.value).length;
  return computed(higher + 1, "nummer", [value, ...among], `${number(higher)} af ${number(among.length)} er højere`);
}
