import { isDate } from "../../src/lib/dates.ts";
import { lowerCase } from "../../src/lib/lower-case.ts";
import { MONTHS } from "../../src/lib/told-time.ts";

/** Also as they are cut short: `31. dec. 2024`. */
const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|");
/** A footnote may stand close behind a year: `202020`. */
const YEAR = "(?:19|20)\\d{2}";
/** The day before another of the same month, as in `6.-7. juni 2024`. */
const BEFORE = "(?:(\\d{1,2})\\.? ?(?:[-–]|og|til) ?)?";
const IN_WORDS = new RegExp(`(?<!\\d)${BEFORE}(\\d{1,2})\\.? ?(${MONTH}),? ?(${YEAR})(?=\\d{0,2}(?!\\d))`, "gi");
const IN_DIGITS = new RegExp(
  `(?<![\\d.,])(\\d{1,2})([./-])(\\d{1,2})\\2? ?-?(${YEAR}|(?<=\\d{2}[./-])\\d{2})(?!\\d|[.,]\\d)`,
  "g",
);
const ISO = new RegExp(`(?<!\\d)${YEAR}-\\d{2}-\\d{2}(?!\\d)`, "g");

/** The days that a text gives with their month and year, as ISO dates: `d. 19. juni 2020`, `6.-7. juni 2024`, `19.06.20`, `19/6 2020`. */
export function printedDates(text: string): string[] {
  const inWords = [...text.matchAll(IN_WORDS)].flatMap(([, first, day, month = "", year]) =>
    [first, day].flatMap((one) => iso(year, monthOf(month), one)),
  );
  const inDigits = [...text.matchAll(IN_DIGITS)].flatMap(([, day, , month, year = ""]) =>
    iso(year.length === 2 ? `20${year}` : year, Number(month), day),
  );
  const asIso = [...text.matchAll(ISO)].map(([date]) => date).filter(isDate);
  return [...new Set([...inWords, ...inDigits, ...asIso])];
}

/** The number of a month, which its first three letters tell. */
const monthOf = (written: string): number =>
  MONTHS.findIndex((name) => name.startsWith(lowerCase(written.slice(0, 3)))) + 1;

/** A day as ISO; nothing for one that the calendar does not have. */
function iso(year: string | undefined, month: number, day: string | undefined): string[] {
  if (day === undefined) return [];
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? [date] : [];
}
