import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import { inWords, isCounted, quantity, quantityInWords } from "../lib/quantity.ts";
import { isMiddle, type Standing } from "./standing.ts";

/** A value in the unit of a figure, with the decimals of the figure: `12 pladser`, `4,0 pr. 10.000 indbyggere`. */
export function amount({ unit, decimals }: Pick<KommuneFigure, "unit" | "decimals">, value: number): string {
  return quantity(Number(value.toFixed(decimals)), unit, value === 0 ? 0 : decimals);
}

/**
 * The same in running text, where few things are counted in words: `fem pladser`, `ingen flygtninge`. The numbers that the
 * text of a figure compares are written alike: all in words, or all in digits; none of something is always a word.
 */
export function amountInText(figure: KommuneFigure, value: number): string {
  const counted = figure.decimals === 0 && isCounted(figure.unit);
  const alike = compared(figure).every(inWords);
  return counted && (value === 0 || alike) ? quantityInWords(value, figure.unit) : amount(figure, value);
}

const compared = ({ value, earlier, standing }: KommuneFigure): number[] => [
  value,
  ...(earlier ? [earlier.value] : []),
  ...(standing && !isMiddle(standing) ? [standing.middle] : []),
];

/** Of fewer than this, half a thing makes a difference. */
const HALVES_BELOW = 100;

/** The middle value, which may lie between two whole ones when the members are even in number: `6,5 flygtninge`. */
export function middleText(figure: KommuneFigure, { middle }: Standing): string {
  const halved = isCounted(figure.unit) && !Number.isInteger(middle) && middle < HALVES_BELOW;
  return halved ? amount({ ...figure, decimals: 1 }, middle) : middle === 0 ? "0" : amountInText(figure, middle);
}
