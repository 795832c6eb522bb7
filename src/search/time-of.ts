import { danishDate } from "../lib/dates.ts";
import { filledYears } from "../model/filled-years.ts";
import { periodsOf } from "../model/periods-of.ts";
import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";

/** The time that a measure is of in rows of one year: `2024`, `2021 (beregnet i 2020)`; undefined where they are of several or none. */
export function timeOf(dataset: Published, rows: readonly Row[], measured: string): string | undefined {
  const [year, other] = new Set(rows.map((row) => row["aar"]));
  if (typeof year !== "number" || other !== undefined) return undefined;
  const period = periodsOf(dataset)[measured];
  return period === undefined ? danishDate(String(year)) : filledYears(period, year);
}
