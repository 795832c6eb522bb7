import { number, percent } from "../lib/format.ts";
import { decimalsOf, quantity } from "../lib/quantity.ts";
import type { Scale } from "./resolved.ts";

/** More decimals than this are written only where a value has them: 2,100 would be read as two thousand one hundred. */
const MOST_PADDED = 2;

const digitsOf = ({ decimals }: Scale, value: number): number =>
  decimals > MOST_PADDED ? Math.min(decimals, decimalsOf(Number(value.toFixed(decimals)))) : decimals;

/** A value as it is written at a mark, with the decimals of its measure: units are named once, but per cent follows its number. */
export const shortValue = (measure: Scale, value: number): string =>
  measure.unit === "pct." ? percent(value, digitsOf(measure, value)) : number(value, digitsOf(measure, value));

/** A value with its unit. */
export function valueWithUnit(measure: Scale, value: number): string {
  const { unit, kind } = measure;
  const decimals = digitsOf(measure, value);
  if (kind === "index" || unit === null || unit === "pct.") return shortValue(measure, value);
  return quantity(Number(value.toFixed(decimals)), unit, decimals);
}
