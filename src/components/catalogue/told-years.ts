import { capital, spelled } from "../../lib/format.ts";
import { yearSpans } from "../../lib/year-spans.ts";

/** More separate years and spans than these are counted. */
const MOST_TOLD = 5;

/** The years that a dataset tells of, with the gaps between them: `2018, 2024 og 2026`; many are counted: `Seks år fra 2021 til 2031`. */
export function toldYears(years: readonly number[]): string {
  const told = yearSpans(years);
  const parts = told.split(/, | og /).length;
  return parts > MOST_TOLD
    ? `${capital(spelled(years.length))} år fra ${Math.min(...years)} til ${Math.max(...years)}`
    : told;
}
