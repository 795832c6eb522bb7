import { quantileSorted, ascending } from "d3";
import type { ClassScale } from "../classes.ts";

/** Rounds to two meaningful digits, so that limits can be read: 1,847 → 1,800. */
function readable(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / unit) * unit;
}

/**
 * Five classes with about as many values in each, with limits rounded so that they can be read. Where rounding would make
 * two limits one, the values are spread evenly instead.
 */
export function valueClasses(values: readonly number[], format: (value: number) => string): ClassScale {
  const ordered = [...values].sort(ascending);
  const [low, high] = [ordered[0] ?? 0, ordered.at(-1) ?? 0];
  const fifths = [0.2, 0.4, 0.6, 0.8];
  const even = fifths.map((part) => low + (high - low) * part);
  const rounded = fifths.map((part) => readable(quantileSorted(ordered, part) ?? 0));
  const distinct = rounded.every((limit, index) => index === 0 || limit > (rounded[index - 1] ?? 0));
  const [a = 0, b = 0, c = 0, d = 0] = distinct ? rounded : even;
  return { thresholds: [a, b, c, d], format };
}
