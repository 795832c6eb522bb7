import { yearSpans } from "../lib/year-spans.ts";

const YEARS = /\{aar(?:[+-]1)?\}(?: og \{aar(?:[+-]1)?\})*/g;

/** A template of a measure with its years, {aar}, {aar-1} and {aar+1}, of one year or of several: `2021 og 2023 (beregnet i 2020 og 2022)`. */
export const filledYears = (template: string, ...years: readonly number[]): string =>
  template.replaceAll(YEARS, (named) => {
    const shifts = [...named.matchAll(/\{aar([+-]1)?\}/g)].map(([, shift]) => Number(shift ?? 0));
    return yearSpans(years.flatMap((year) => shifts.map((shift) => year + shift)));
  });

/** The time that a template is of in the rows of a year, without how it came to be: `2021` of `2021 (beregnet i 2020)`. */
export const plainTime = (template: string, aar: number): string =>
  filledYears(template.replaceAll(/ \([^)]*\)/g, ""), aar);
