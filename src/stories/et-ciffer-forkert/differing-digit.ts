import { decimalsOf } from "../../lib/quantity.ts";

/**
 * The place of the only digit that two numbers differ in, counted from the left in their digits, when both are written with as
 * many decimals as the more exact of them. Undefined where they are of unlike length or sign, the same, or differ in more.
 */
export function differingDigit(one: number, other: number): number | undefined {
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  const digits = (value: number): string => Math.abs(value).toFixed(decimals).replace(".", "");
  const [a, b] = [digits(one), digits(other)];
  if (a.length !== b.length || one < 0 !== other < 0) return undefined;
  const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  return places.length === 1 ? places[0] : undefined;
}
