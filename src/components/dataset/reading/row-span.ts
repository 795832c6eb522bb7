import type { RowList } from "../../../analysis/reading/row-list.ts";
import { danishPeriod } from "../../../lib/dates.ts";
import { isSeason, monthsOf, seasonText } from "../../../lib/seasons.ts";
import type { Row } from "../../../model/row.ts";

/** When a row begins and ends, each as much of an ISO date as is known, and how that is told. */
export interface RowSpan {
  from: string;
  to: string | null;
  text: string;
}

/** The time of a row of a list by dates, its season where that is all that is known of a year; undefined where it has none. */
export function rowSpan(
  { from, season, until }: Pick<RowList, "from" | "season" | "until">,
  row: Row,
): RowSpan | undefined {
  const [begins, within, ends] = [from, season, until].map((column) => column && row[column.name]);
  if (typeof begins !== "string") return undefined;
  if (isSeason(within) && /^\d{4}$/.test(begins)) {
    const [first, last] = monthsOf(within, begins);
    return { from: first, to: last, text: seasonText(within, begins) };
  }
  const to = typeof ends === "string" ? ends : null;
  return { from: begins, to, text: danishPeriod(begins, to) };
}
