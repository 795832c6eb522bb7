import { number, percent } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import type { Scale } from "./resolved.ts";

/** A value as it is written at a mark, with the decimals of its measure: units are named once, but per cent follows its number. */
export const shortValue = ({ unit, decimals }: Scale, value: number): string =>
  unit === "pct." ? percent(value, decimals) : number(value, decimals);

/** A value with its unit. */
export function valueWithUnit(measure: Scale, value: number): string {
  const { unit, decimals, kind } = measure;
  if (kind === "index" || unit === null || unit === "pct.") return shortValue(measure, value);
  return quantity(Number(value.toFixed(decimals)), unit, decimals);
}
