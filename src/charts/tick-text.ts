import { decimalsOf } from "../lib/quantity.ts";
import type { Scale } from "../views/resolved.ts";
import { shortValue } from "../views/value-text.ts";

/** The decimals that some values need, at most those of their measure. */
const decimalsNeeded = ({ decimals }: Scale, values: readonly number[]): number =>
  Math.max(0, ...values.map((value) => Math.min(decimals, decimalsOf(Number(value.toFixed(decimals))))));

/** How the ticks of an axis are written: all with the decimals that the finest of them needs. */
export function tickText(measure: Scale, values: readonly number[]): (value: number) => string {
  const scale = { ...measure, decimals: decimalsNeeded(measure, values) };
  return (value) => shortValue(scale, value);
}
