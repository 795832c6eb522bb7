import { MONTHS } from "../../lib/told-time.ts";

const TOLD = new RegExp(`(?:(\\d{1,2})\\.\\s*)?(${MONTHS.join("|")})`, "i");

const padded = (value: number): string => String(value).padStart(2, "0");

/**
 * What puts times in the words of a source in order within a year: the first month that they name, and its day. Words without
 * a month come after those with one, as they stand.
 */
export function toldOrder(words: string): string {
  const [, day = "99", month] = TOLD.exec(words) ?? [];
  return month === undefined ? "99" : `${padded(MONTHS.indexOf(month.toLowerCase()) + 1)}-${padded(Number(day))}`;
}
