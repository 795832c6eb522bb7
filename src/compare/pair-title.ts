import { lowerFirst } from "../lib/format.ts";

/** The time after a measure: a day, a year, or several years. */
const PERIOD = /, (\d{1,2}\. \p{L}+ \d{4}|\d{4}(?:-\d{4}| og \d{4})?)/u;

/** What a measure is per: `, pr. 10.000 indbyggere`, `, pr. indbygger`. */
const RATE = /, pr\. (?:[\d.]+ )?\p{L}+/u;

const periodIn = (told: string): string | undefined => PERIOD.exec(told)?.[1];

/** A time as it is said after what it is the time of: `i 2024`, `den 1. januar 2020`. */
const spoken = (period: string): string => `${/^\d{4}/.test(period) ? "i" : "den"} ${period}`;

const inWords = (told: string): string => told.replace(PERIOD, (_, period: string) => ` ${spoken(period)}`);

/**
 * Two measures in a headline, with a time that they share told once: `Private pladser i 2024 og indbyggertal den 1. januar 2020`. So is
 * what both are per, at the end. What one alone is per stands with it.
 */
export function pairTitle(first: string, second: string): string {
  const [rate] = RATE.exec(first) ?? [];
  if (rate === undefined || RATE.exec(second)?.[0] !== rate) return timedTitle(rated(first), rated(second));
  return timedTitle(first.replace(RATE, ""), second.replace(RATE, "")) + rate;
}

/** A measure with what it is per before its time: `Bidrag pr. indbygger, 2022`. */
function rated(told: string): string {
  const [rate = ""] = RATE.exec(told) ?? [];
  const [period = ""] = PERIOD.exec(told) ?? [];
  const per = rate.replace(",", "");
  const bare = told.replace(RATE, "");
  return period === "" ? bare + per : bare.replace(period, () => per + period);
}

function timedTitle(first: string, second: string): string {
  const period = periodIn(first);
  if (period === undefined || period !== periodIn(second)) return `${inWords(first)} og ${lowerFirst(inWords(second))}`;
  return `${first.replace(PERIOD, "")} og ${lowerFirst(second.replace(PERIOD, ""))} ${spoken(period)}`;
}
