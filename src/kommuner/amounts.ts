import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { spelled } from "../lib/format.ts";
import { inWords, isCounted, quantity, quantityInWords } from "../lib/quantity.ts";
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

/** The middle value, which may lie between two whole ones when the members are even in number: `6,5 flygtninge`. */
export function middleText(measured: KommuneMeasure, { middle }: Standing): string {
  const halved = isCounted(measured.unit) && !Number.isInteger(middle) && middle < HALVES_BELOW;
  return halved ? amount({ ...measured, decimals: 1 }, middle) : middle === 0 ? "0" : amountInText(measured, middle);
}
