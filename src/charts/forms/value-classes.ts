import { ascending, bisectRight, least, max, quantileSorted } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { ClassScale } from "../classes.ts";

type Limits = [number, number, number, number];

const PARTS = [1, 2, 3, 4] as const;
/** Classes of equal width tell values apart when this many hold any, and none holds more than half of them. */
const FEWEST_FILLED = 4;

/** Rounds to two meaningful digits, so that limits can be read: 1,847 → 1,800. */
function readable(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / unit) * unit;
}

/** Limits made by a function of the first to the fourth of them. */
const limits = (at: (part: number) => number): Limits => {
  const [a, b, c, d] = PARTS;
  return [at(a), at(b), at(c), at(d)];
};

/** Widths of classes that are round numbers, within a power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The round width nearest to a fifth of the way from low to high that leaves something for the fifth class. */
function roundStep(low: number, high: number): number {
  const fifth = (high - low) / (PARTS.length + 1);
  const unit = 10 ** Math.floor(Math.log10(fifth));
  const steps = ROUND.map((factor) => Number((factor * unit).toPrecision(12)));
  const filled = steps.filter((step) => Math.floor(low / step) * step + PARTS.length * step <= high);
  return least(filled, (step) => Math.abs(step - fifth)) ?? fifth;
}

/** Five classes of one width, a round number; undefined where they would leave most values in one class. */
function equalSteps(ordered: readonly number[], low: number, high: number): Limits | undefined {
  if (low === high) return undefined;
  const step = roundStep(low, high);
  const start = Math.floor(low / step) * step;
  const equal = limits((part) => Number((start + part * step).toPrecision(12)));
  const classes = Map.groupBy(ordered, (value) => bisectRight(equal, value));
  const most = max(classes.values(), (members) => members.length) ?? 0;
  return classes.size >= FEWEST_FILLED && most <= ordered.length / 2 ? equal : undefined;
}

/**
 * Five classes of one width where the values lie spread, so that equal differences look equal. Where a few are much higher
 * than the others: about as many in each, with limits that can be read. Where these would be one: evenly between the ends.
 * Nothing is a class of its own below them, where nothing is less.
 */
export function valueClasses(all: readonly number[], format: (value: number) => string): ClassScale {
  const some = all.filter((value) => value !== 0);
  const zero = some.length > 1 && some.length < all.length && some.every((value) => value > 0);
  const values = zero ? some : all;
  const ordered = [...values].sort(ascending);
  const [low, high] = [ordered[0] ?? 0, ordered.at(-1) ?? 0];
  // Where a fifth or more are lowest together, they are a class, and the rest is shared by the others.
  const above = ordered.filter((value) => value > low);
  const crowded = above.length > 0 && quantileSorted(ordered, 1 / 5) === low;
  const many = limits((part) =>
    readable((crowded ? quantileSorted(above, (part - 1) / 4) : quantileSorted(ordered, part / 5)) ?? 0),
  );
  const distinct = many.every((limit, index) => index === 0 || limit > (many[index - 1] ?? 0));
  const thresholds =
    equalSteps(ordered, low, high) ?? (distinct ? many : limits((part) => low + ((high - low) * part) / 5));
  return { thresholds, format, ...(zero ? { zero } : {}) };
}

/** The classes that the marks of a picture are coloured by. */
export const markClasses = ({ marks }: Resolved, format: (value: number) => string): ClassScale =>
  valueClasses(
    marks.map(({ value }) => value),
    format,
  );
