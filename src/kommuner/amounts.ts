import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { number, spelled } from "../lib/format.ts";
import { inWords, isCounted, isMoney, quantity, quantityInWords } from "../lib/quantity.ts";
import type { Standing } from "./standing.ts";

/** A value in the unit of a measure, with the decimals of the measure: `12 pladser`, `4,0 pr. 10.000 indbyggere`. */
export function amount({ unit, decimals }: Pick<KommuneMeasure, "unit" | "decimals">, value: number): string {
  return quantity(Number(value.toFixed(decimals)), unit, value === 0 ? 0 : decimals);
}

/** The same in running text, where few things are counted in words: `fem pladser`, `ingen flygtninge`, `fire`. */
export function amountInText(measured: Pick<KommuneMeasure, "unit" | "decimals">, value: number): string {
  const { unit, decimals } = measured;
  if (decimals > 0 || !inWords(value)) return amount(measured, value);
  return unit === null ? spelled(value) : quantityInWords(value, unit);
}

/** Of fewer than this, half a thing makes a difference. */
const HALVES_BELOW = 100;

/** How the middle is told: with the half that it may have where the members are even in number and half a thing counts. */
const toldMiddle = (measured: KommuneMeasure, { middle: { value } }: Standing): KommuneMeasure =>
  isCounted(measured.unit) && !Number.isInteger(value) && value < HALVES_BELOW
    ? { ...measured, decimals: 1 }
    : measured;

/** The middle value: `6,5 flygtninge`. */
export const middleAmount = (measured: KommuneMeasure, standing: Standing): string =>
  amount(toldMiddle(measured, standing), standing.middle.value);

/** Whether the middle of whole things is told without the half that it has. */
export const isMiddleRounded = (measured: KommuneMeasure, { middle: { value } }: Standing): boolean =>
  isCounted(measured.unit) && !Number.isInteger(value) && value >= HALVES_BELOW;

/** The same beside a value of the same kind, which has its unit: `6,5`, `3,8 %`. */
export function middleNumber(measured: KommuneMeasure, standing: Standing): string {
  const { unit, decimals } = toldMiddle(measured, standing);
  return unit === "pct." || isMoney(unit)
    ? middleAmount(measured, standing)
    : number(standing.middle.value, standing.middle.value === 0 ? 0 : decimals);
}

/** The same in running text: `seks`, `6,5`, `3,8 %`. */
export const middleText = (measured: KommuneMeasure, standing: Standing): string =>
  isCounted(measured.unit) && standing.middle.value > 0 && inWords(standing.middle.value)
    ? spelled(standing.middle.value)
    : middleNumber(measured, standing);
