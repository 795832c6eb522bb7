import { number, percent, signed } from "../lib/format.ts";
import { decimalsOf, quantity } from "../lib/quantity.ts";
import { spanText } from "../lib/span-text.ts";
import type { Scale } from "./resolved.ts";

/** More decimals than this are written only where a value has them: 2,100 would be read as two thousand one hundred. */
const MOST_PADDED = 2;

const ORE = 2;

/** Prices and amounts in kroner have their øre where there are any, both of them, as the sources print them. */
const isKroner = ({ unit, kind }: Scale): boolean =>
  (kind === "price" || kind === "amount") && (unit?.startsWith("kr.") ?? false);

function digitsOf(measure: Scale, value: number): number {
  const { decimals, isExact } = measure;
  if (decimals > 0 && isKroner(measure)) return Number.isInteger(value) ? 0 : ORE;
  // `0,110` is not read as a hundred and ten.
  const isPadded = decimals <= MOST_PADDED || (isExact && Math.abs(value) < 1 && value !== 0);
  return isPadded ? decimals : Math.min(decimals, decimalsOf(Number(value.toFixed(decimals))));
}

/** Whether values are changes themselves, from a base or from the time before: the difference between two says nothing more. */
export const areChanges = ({ kind }: Scale): boolean => kind === "change";

/** What stands before a rise where falls have their minus. */
const plus = ({ hasSigns }: Scale, rounded: number): string => (hasSigns && rounded > 0 ? "+" : "");

/**
 * A value as it is written at a mark, with the decimals of its measure: units are named once, but per cent follows its number, and
 * a change has its sign.
 */
export function shortValue(measure: Scale, value: number): string {
  const decimals = digitsOf(measure, value);
  const written = measure.unit === "pct." ? percent : number;
  return plus(measure, Number(value.toFixed(decimals))) + written(value, decimals);
}

/** A value with its unit. */
export function valueWithUnit(measure: Scale, value: number): string {
  const { unit, kind } = measure;
  const decimals = digitsOf(measure, value);
  if (kind === "index" || unit === null || unit === "pct.") return shortValue(measure, value);
  const rounded = Number(value.toFixed(decimals));
  return plus(measure, rounded) + quantity(rounded, unit, decimals);
}

/** A difference between two values, with its sign: those of percentages are in percentage points. */
export function differenceText(measure: Scale, difference: number): string {
  const decimals = digitsOf(measure, difference);
  const rounded = Number(difference.toFixed(decimals));
  const text = signed(rounded, decimals);
  if (measure.unit === "pct.") return `${text} procentpoint`;
  const { unit, kind } = measure;
  if (kind === "index" || unit === null) return text;
  return `${rounded > 0 ? "+" : ""}${quantity(rounded, unit, decimals)}`;
}

/** The ends of an interval as they are written, with a decimal more than whole values where they have one. */
export function intervalText(measure: Scale, [low, high]: readonly [number, number], between = "til"): string {
  const scale = {
    ...measure,
    decimals: Math.max(measure.decimals, Number.isInteger(low) && Number.isInteger(high) ? 0 : 1),
  };
  return spanText(shortValue(scale, low), shortValue(scale, high), between);
}
