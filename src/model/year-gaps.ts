import { yearSpans } from "../lib/year-spans.ts";
import type { Row } from "./row.ts";
import type { Column } from "./shape.ts";

/** A line of what sources do not say that stands for the years without rows, whichever they are by now. */
export const YEAR_GAPS = "{manglende år}";

/** The years between the first and the last that some rows lack. */
function gapsOf(rows: readonly Row[], first: number, last: number): number[] {
  const known = new Set(rows.map(({ aar }) => aar));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => !known.has(year));
}

/**
 * What sources do not say, with a line for the years that rows lack in place of the one that stands for them: of each
 * supervisor where there are several, else of all: `Socialtilsyn Nord i 2020-2022.`
 */
export function withYearGaps(lines: readonly string[], columns: readonly Column[], rows: readonly Row[]): string[] {
  const years = rows.flatMap(({ aar }) => (typeof aar === "number" ? [aar] : []));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const place = columns.find(({ name }) => name === "tilsyn");
  const groups = place ? [...Map.groupBy(rows, (row) => String(row[place.name]))] : [["", [...rows]] as const];
  const told = groups.flatMap(([code, own]) => {
    const gaps = gapsOf(own, first, last);
    return gaps.length === 0 ? [] : [`${code === "" ? "Tal for" : `Socialtilsyn ${code} i`} ${yearSpans(gaps)}.`];
  });
  return lines.flatMap((line) => (line === YEAR_GAPS ? told : [line]));
}
