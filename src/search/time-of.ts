import { danishDate } from "../lib/dates.ts";
import { filledYears } from "../model/filled-years.ts";
import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";

/** The one year that some rows are of, as it stands after a value of them: ` i 2024`; empty where there are several or none. */
export function timeOf({ columns, measures }: Published, rows: readonly Row[], measured: string): string {
  const [year, other] = new Set(rows.map((row) => row["aar"]));
  if (typeof year !== "number" || other !== undefined) return "";
  const period =
    measures.find(({ column, per }) => column === measured && per === undefined)?.period ??
    columns.find(({ name }) => name === measured)?.period;
  return period === undefined ? ` i ${danishDate(String(year))}` : `, ${filledYears(period, year)}`;
}
