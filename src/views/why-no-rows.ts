import { listOr } from "../lib/list.ts";
import type { Column } from "../model/shape.ts";
import { REFUSALS } from "./refusal.ts";
import { codesLeft } from "./codes-left.ts";
import { askedRows } from "./shown-rows.ts";
import { inUnitOfRows } from "./unit-of-rows.ts";
import { splitName } from "./split-name.ts";
import type { View } from "./view.ts";
import { codesOf, columnOf, type ViewTable } from "./view-table.ts";

/** The columns in which another choice, and no other, would let rows through. */
const ways = (table: ViewTable, view: View): Column[] =>
  Object.keys(view.filters).flatMap((name) => (codesLeft(table, view, name).size > 0 ? [columnOf(table, name)] : []));

/** The titles of those of some columns that a reader can choose in. A unit that is a text has no control. */
const chosenIn = (columns: readonly Column[]): string[] =>
  columns.filter(({ role }) => role !== "text").map(({ title }) => title);

/** Why a view lets no row through, with the columns in which another choice would. */
export const whyNoRows = (table: ViewTable, view: View): string => REFUSALS.noRows(chosenIn(ways(table, view)));

/**
 * The codes of a column that no row has under the other choices of a view, each with the choice that is in its way. One whose rows
 * have another unit has none in its way: the unit follows.
 */
export function emptyCodes(table: ViewTable, view: View, name: string): Map<string, string> {
  const left = codesLeft(table, view, name);
  const others = [...codesOf(table.rows, name)].filter((code) => !left.has(code));
  return new Map(others.flatMap((code) => whyEmpty(table, view, name, code).map((why) => [code, why] as const)));
}

/** Why no row is shown of a code: it has none, or none with a time, or another choice is in its way. */
export function whyEmpty(table: ViewTable, view: View, name: string, code: string): string[] {
  const asked = { ...view, filters: { ...view.filters, [name]: [code] } };
  if (inUnitOfRows(table, asked, name) !== asked) return [];
  if (askedRows(table, asked).length > 0) return [`Kun rækker uden ${splitName(columnOf(table, view.x))}`];
  const titles = chosenIn(ways(table, asked).filter((column) => column.name !== name)).map((title) => `»${title}«`);
  return [titles.length > 0 ? `Ingen tal med valget i ${listOr(titles)}` : "Ingen tal"];
}
