import { lowerCase } from "../../src/lib/lower-case.ts";
import { MONTHS } from "../../src/lib/told-time.ts";
import { printedDates } from "./printed-dates.ts";

/** Also as they are cut short, which a full stop tells from other words: `dec.`, `sept.`. */
const MONTH = MONTHS.map((name) => `${name}s?(?!\\p{L})|${name.slice(0, 3)}t?\\.`).join("|");
const IN_WORDS = new RegExp(`(?<!\\p{L})(?:${MONTH})`, "giu");
const ISO = /(?<!\d)\d{4}-(\d{2})(?!\d)/g;

/** The months that a text names or gives a day of, as numbers from 1: `september 2024`, `6. sept.`, `19.06.20`, `2024-09`. */
export function printedMonths(text: string): number[] {
  const named = [...text.matchAll(IN_WORDS)].map(
    ([word]) => MONTHS.findIndex((name) => name.startsWith(lowerCase(word.slice(0, 3)))) + 1,
  );
  const dated = printedDates(text).map((date) => Number(date.split("-")[1]));
  const iso = [...text.matchAll(ISO)].map(([, month]) => Number(month)).filter((month) => month >= 1 && month <= 12);
  return [...new Set([...named, ...dated, ...iso])].sort((a, b) => a - b);
}
