import { lowerCase } from "../lib/lower-case.ts";
import { NO_CODES } from "./address-words.ts";
import { knownCodes } from "./instead.ts";
import { periodOfYear } from "./period.ts";
import { REFUSALS } from "./refusal.ts";
import type { View } from "./view.ts";
import { codesOf, columnOf, type ViewTable } from "./view-table.ts";

/** The column whose codes an address asks for, and what is shown where it has none of them. */
interface Of {
  name: string;
  instead: string;
}

/** The years that what is measured is of, where they are others than those of its rows, each with the year of the rows. */
function yearsMeant(
  table: ViewTable,
  { measure }: View,
  name: string,
  codes: ReadonlySet<string>,
): Map<string, string> {
  const periods = name === "aar" ? (table.periods ?? {}) : {};
  const yearsOf = (code: string): string[] => periodOfYear(periods, measure, Number(code))?.match(/\d{4}/g) ?? [];
  return new Map([...codes].flatMap((code) => yearsOf(code).map((year) => [year, code] as const)));
}

/**
 * The codes that an address asks for and that are there, whatever their case, and what is told of the others; no codes, where all of
 * those that were asked for are gone.
 */
export function presentCodes(
  table: ViewTable,
  view: View,
  typed: readonly string[],
  { name, instead }: Of,
): { present: string[] | undefined; gone: string[] } {
  const codes = codesOf(table.rows, name);
  const spelt = new Map([...codes].map((code) => [lowerCase(code), code]));
  const meant = yearsMeant(table, view, name, codes);
  const asked = typed.map((code) => (codes.has(code) ? code : (spelt.get(lowerCase(code)) ?? meant.get(code) ?? code)));
  const wanted = asked.filter((code) => code !== NO_CODES && (code !== "" || codes.has(code)));
  const missing = wanted.filter((code) => !codes.has(code));
  const isNothingLeft = missing.length === wanted.length && !asked.includes(NO_CODES);
  const column = columnOf(table, name);
  const told = `${knownCodes(table, column, view)} ${isNothingLeft ? instead : "Resten af valget er brugt."}`;
  return {
    present: isNothingLeft ? undefined : wanted.filter((code) => codes.has(code)),
    gone: missing.map((code) => REFUSALS.noCode(code, column.title, told)),
  };
}
