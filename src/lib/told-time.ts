import { hasLikelyYears, isDate } from "./dates.ts";
import { lowerCase } from "./lower-case.ts";

const name = new Intl.DateTimeFormat("da-DK", { month: "long", timeZone: "UTC" });

/** The months as Danes write them, from `januar`. */
export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2020, month)));

/** What besides months, years and days may stand in a text that tells nothing but a time. */
const WORD = /^(?:vinter|forår|sommer|efterår)(?:en|et)?$|^(?:i|og|eller|til|fra|primo|medio|ultimo|først|midt|sidst)$/;
const PART = /(?<!\d)([1-4])\. kvartal|(?<!\d)([12])\. halvår/g;
const DAY = new RegExp(`(\\d+)\\. ?(${MONTHS.join("|")})`, "gi");
/** A day of a month, also where its year is not told. */
const LEAP_YEAR = 2020;

/** What a text must be that `isToldTime` refuses. */
export const TOLD_TIME = "et tidspunkt i ord og årstal, som »23. maj 2019«, »efterår 2023« eller »1. kvartal 2022«";

/** What a text must be that `hasRealDays` refuses. */
export const REAL_DAYS = "dage, der findes i kalenderen";

/** Whether every day that a text names is one that its month has: `23. maj`, not `31. juni`. */
export const hasRealDays = (text: string): boolean =>
  [...text.matchAll(DAY)].every(([, day = "", month = ""]) => {
    const at = MONTHS.indexOf(lowerCase(month)) + 1;
    return isDate(`${LEAP_YEAR}-${String(at).padStart(2, "0")}-${day.padStart(2, "0")}`);
  });

/**
 * Whether a text tells a time and nothing else: days, months, seasons, quarters and years in words that times are told in, of
 * which at least one is a month or a year.
 */
export function isToldTime(text: string): boolean {
  const words = lowerCase(text)
    .replace(PART, "")
    .replace(DAY, "$2")
    .split(/[\s,/–-]+/)
    .filter(Boolean);
  const isWhen = (word: string): boolean => MONTHS.includes(word) || /^\d{4}$/.test(word);
  return (
    words.some(isWhen) &&
    words.every((word) => isWhen(word) || WORD.test(word)) &&
    hasRealDays(text) &&
    hasLikelyYears(text)
  );
}
