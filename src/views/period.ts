import { filledYears, plainTime } from "../model/filled-years.ts";
import type { Periods } from "../model/periods-of.ts";
import type { Row } from "../model/row.ts";
import type { Channel, Resolved } from "./resolved.ts";
import { drawnColumns } from "./time-channel.ts";
import type { View } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** The time that a picture is of, where what is measured is about another than the year of its rows. */
export function periodOf({ view, fixed }: Resolved, periods: Periods = {}): string | undefined {
  const year = fixed.find(({ column }) => column.name === "aar")?.code;
  return year === undefined || year === "" ? undefined : periodOfYear(periods, view.measure, Number(year));
}

/** The time that a measure is of in the rows of a year, where it is another. */
export function periodOfYear(periods: Periods, measure: string, year: number): string | undefined {
  const period = periods[measure];
  return period === undefined ? undefined : filledYears(period, year);
}

/** The times that a measure is of in the rows of some years, which are those years where it has no other. */
export const periodOfYears = (periods: Periods = {}, measure: string, years: readonly number[]): string =>
  years.length === 0 ? "" : filledYears(periods[measure] ?? "{aar}", ...years);

/** The same of the years that rows are of. */
export const periodOfRows = (periods: Periods | undefined, measure: string, rows: readonly Row[]): string =>
  periodOfYears(
    periods,
    measure,
    [...new Set(rows.map(({ aar }) => aar))].filter((aar) => typeof aar === "number"),
  );

/** What a time is called that others are told against: `2021` for the quotas that were calculated in 2020. */
export function baseText({ periods = {} }: ViewTable, view: View, code: string): string {
  const period = periods[view.measure];
  return period !== undefined && drawnColumns(view).includes("aar") ? plainTime(period, Number(code)) : code;
}

/** A channel of years that are called by the time that a measure is of, where it is another. */
export function channelInPeriod(channel: Channel, periods: Periods | undefined, measure: string): Channel {
  if (channel.column.name !== "aar" || periods?.[measure] === undefined) return channel;
  const items = channel.items.map((item) => ({
    ...item,
    label: periodOfYear(periods, measure, Number(item.code)) ?? item.label,
  }));
  return { ...channel, items };
}

/** The same with that time in place of the year. */
export function inPeriod(resolved: Resolved, periods: Periods = {}): Resolved {
  const label = periodOf(resolved, periods);
  if (label === undefined) return resolved;
  return { ...resolved, fixed: resolved.fixed.map((one) => (one.column.name === "aar" ? { ...one, label } : one)) };
}
