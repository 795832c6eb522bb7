import { decimalsOf } from "../../lib/quantity.ts";
import { differingDigit } from "./differing-digit.ts";
import type { NumberCase } from "./number-case.ts";

/** Whether two numbers are no farther apart than the last digit of the less exact can be rounded. */
function mayBeRounded(one: number, other: number): boolean {
  const last = 10 ** -Math.min(decimalsOf(one), decimalsOf(other));
  return Math.abs(one - other) < last * 1.5;
}

const digitsIn = (value: number): number => String(Math.abs(value)).replace(".", "").length;

/**
 * Whether one digit alone parts two numbers that should be one: both are of the same thing, have at least two digits, are no
 * years, of which any two of a decade are alike, and are farther apart than rounding takes them.
 */
export function isOneDigitApart({ vaerdi_a, vaerdi_b, enhed, forskel }: NumberCase): boolean {
  const isSameThing = forskel === null && enhed !== null && enhed !== "årstal";
  return (
    isSameThing &&
    Math.min(digitsIn(vaerdi_a), digitsIn(vaerdi_b)) > 1 &&
    differingDigit(vaerdi_a, vaerdi_b) !== undefined &&
    !mayBeRounded(vaerdi_a, vaerdi_b)
  );
}
