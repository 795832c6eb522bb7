import { max, min, range } from "d3";
import type { Resolved } from "./resolved.ts";
import { endOfSpan } from "../model/end-of-span.ts";
import { periodOfYears } from "./period.ts";
import { codeOf, codesOf, type ViewTable } from "./view-table.ts";

/** The years that rows with a year of this column go on to cover, where another column says when they end. */
function coveredYears({ columns, rows }: ViewTable, column: string, years: readonly number[]): ReadonlySet<number> {
  const end = endOfSpan(columns, column);
  if (!end) return new Set();
  const spans = rows.filter((row) => years.includes(Number(row[column])) && codeOf(row[end.name]) !== "");
  return new Set(spans.flatMap((row) => range(Number(row[column]), Number(row[end.name]) + 1)));
}

const YEAR = /^\d{4}$/;

/**
 * The years that rows which stand side by side leap over because there are no numbers for them, and those that have none with
 * what else is chosen: `Ingen tal for 2020-2022.` On an axis of time the leap is seen, a year that is chosen away is no lack,
 * and why one that is chosen has none is told of it as of any other choice.
 */
export function missingYears(table: ViewTable, { view, x }: Resolved): string[] {
  const codes = x.items.map(({ code }) => code);
  if (view.form === "linjer" || x.column.role !== "time" || !codes.every((code) => YEAR.test(code))) return [];
  const years = codes.map(Number);
  const known = new Set([...codesOf(table.rows, x.column.name)].map(Number));
  const isChosen = view.filters[x.column.name] !== undefined;
  const covered = coveredYears(table, x.column.name, years);
  const left = range(min(years) ?? 0, max(years) ?? 0).filter((year) => !years.includes(year) && !covered.has(year));
  const missing = left.filter((year) => !known.has(year));
  const told = (own: readonly number[]): string =>
    periodOfYears(x.column.name === "aar" ? table.periods : {}, view.measure, own);
  const otherwise = left.filter((year) => known.has(year) && !isChosen);
  return [
    ...(missing.length === 0 ? [] : [`Ingen tal for ${told(missing)}.`]),
    ...(otherwise.length === 0 ? [] : [`Tallene for ${told(otherwise)} er ikke med i det, der er valgt.`]),
  ];
}
