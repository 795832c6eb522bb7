import { decimalsOf } from "../../lib/quantity.ts";
import type { NumberCase } from "./cases.ts";

const digitsOf = (value: number, decimals: number): string => Math.abs(value).toFixed(decimals).replace(".", "");

/**
 * The place of the only digit that two numbers differ in, counted from the left in their digits, when both are written with as
 * many decimals as the more exact of them. Undefined where they are of unlike length or sign, the same, or differ in more.
 */
export function differingDigit(one: number, other: number): number | undefined {
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  const [a, b] = [digitsOf(one, decimals), digitsOf(other, decimals)];
  if (a.length !== b.length || one < 0 !== other < 0) return undefined;
  const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  return places.length === 1 ? places[0] : undefined;
}

/** Whether two numbers are no farther apart than the last digit of the less exact can be rounded. */
function mayBeRounded(one: number, other: number): boolean {
  const last = 10 ** -Math.min(decimalsOf(one), decimalsOf(other));
  return Math.abs(one - other) < last * 1.5;
}

/**
 * Whether one digit alone parts two numbers that should be one: both are of the same thing, have at least two digits, are no
 * years, of which any two of a decade are alike, and are farther apart than rounding takes them.
 */
export function isOneDigitApart({ vaerdi_a, vaerdi_b, enhed, forskel }: NumberCase): boolean {
  const isSameThing = forskel === null && enhed !== null && enhed !== "årstal";
  const digits = Math.min(...[vaerdi_a, vaerdi_b].map((value) => digitsOf(value, decimalsOf(value)).length));
  return (
    isSameThing && digits > 1 && differingDigit(vaerdi_a, vaerdi_b) !== undefined && !mayBeRounded(vaerdi_a, vaerdi_b)
  );
}
