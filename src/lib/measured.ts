import { number } from "./format.ts";

/** How the values of a measure are printed. */
export interface MeasuredForm {
  /** Most digits after the decimal point; 1 when left out. */
  decimals?: number;
  /** Whole numbers have as many digits as the others: `−1,0` above `30,7`. */
  isPadded?: boolean;
}

/** A value of a measure as a reader sees it: whole numbers without decimals, unless the column is padded. */
export const measured = (value: number, { decimals = 1, isPadded = false }: MeasuredForm): string =>
  number(value, Number.isInteger(value) && !isPadded ? 0 : decimals);
