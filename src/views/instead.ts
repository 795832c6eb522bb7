import { listAnd, listOr } from "../lib/list.ts";
import { yearSpans } from "../lib/year-spans.ts";
import type { Column } from "../model/shape.ts";
import { labelOfCode } from "./label.ts";
import { periodOfYear } from "./period.ts";
import { hasValue } from "./shown-rows.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codesOf, columnOf, type ViewTable } from "./view-table.ts";
import { MOST_NAMED } from "./most-named.ts";

/** What a figure shows in place of a column that an address asks for and that it cannot have. */
export function insteadOf(table: ViewTable, usual: string | undefined): string {
  if (usual === undefined) return "Figuren er vist uden den opdeling.";
  if (usual === ROW_COUNT) return `Vist er i stedet antal ${table.rowsAre ?? "rækker"}.`;
  return `Vist er i stedet »${columnOf(table, usual).title}«.`;
}

const quoted = ({ rows }: ViewTable, column: Column, codes: readonly string[]): string[] =>
  codes.map((code) => `»${labelOfCode(rows, column, code)}«`);

/**
 * The codes that a column has where a view has values, in a sentence: `Der er tal for 2016-2023 og 2025.`, `Vælg »Privat« eller
 * »Kommunal«.`
 */
export function knownCodes(table: ViewTable, column: Column, view: Pick<View, "measure">): string {
  const valued = table.rows.filter(hasValue(view));
  const codes = [...codesOf(valued.length > 0 ? valued : table.rows, column.name)].filter((code) => code !== "");
  const periods =
    column.name === "aar"
      ? codes.flatMap((code) => periodOfYear(table.periods ?? {}, view.measure, Number(code)) ?? [])
      : [];
  if (periods.length > 0) return `Der er tal for ${listAnd(periods)}.`;
  if (column.grain === "year") return `Der er tal for ${yearSpans(codes.map(Number))}.`;
  return codes.length > MOST_NAMED
    ? `Der er ${codes.length} andre at vælge imellem.`
    : `Vælg ${listOr(quoted(table, column, codes))}.`;
}

/** The codes that are shown in place of those that are gone; none is all of them. */
export const shownCodes = (table: ViewTable, column: Column, codes: readonly string[]): string =>
  codes.length === 0
    ? "Vist er alle."
    : codes.length > MOST_NAMED
      ? `Vist er de ${codes.length}, som figuren ellers har.`
      : `Vist er i stedet ${listAnd(quoted(table, column, codes))}.`;
