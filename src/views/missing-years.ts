import { max, min, range } from "d3";
import { yearSpans } from "../lib/year-spans.ts";
import type { Resolved } from "./resolved.ts";
import { codeOf, type ViewTable } from "./view-table.ts";

const YEAR = /^\d{4}$/;

/**
 * The years that rows which stand side by side leap over because there are no numbers for them: `Ingen tal for 2020-2024.`
 * On an axis of time the leap is seen, and what a choice has left out is no lack.
 */
export function missingYears(table: ViewTable, { view, x }: Resolved): string[] {
  const codes = x.items.map(({ code }) => code);
  if (view.form === "linjer" || x.column.role !== "time" || !codes.every((code) => YEAR.test(code))) return [];
  const years = codes.map(Number);
  const left = view.filters[x.column.name] ?? [];
  const known = left.length === 0 ? [] : table.rows.map((row) => Number(codeOf(row[x.column.name])));
  const told = new Set([...years, ...known]);
  const missing = range(min(years) ?? 0, max(years) ?? 0).filter((year) => !told.has(year));
  return missing.length === 0 ? [] : [`Ingen tal for ${yearSpans(missing)}.`];
}
