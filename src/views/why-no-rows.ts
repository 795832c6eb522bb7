import { lowerFirst } from "../lib/format.ts";
import { listOr } from "../lib/list.ts";
import type { Column } from "../model/shape.ts";
import type { Row } from "../model/row.ts";
import { REFUSALS } from "./refusal.ts";
import { askedBy, lacksTime } from "./shown-rows.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** The rows with a value that the choices of a view let through, whether or not they have a place on its axis of time. */
const valuedRows = ({ rows }: ViewTable, view: View): Row[] =>
  rows.filter(askedBy(view)).filter((row) => view.measure === ROW_COUNT || typeof row[view.measure] === "number");

const without = (view: View, name: string): View => ({ ...view, filters: { ...view.filters, [name]: [] } });

/** The columns in which another choice, and no other, would let rows through. */
function leaves(table: ViewTable, view: View): Column[] {
  const lacks = lacksTime(table, view);
  return Object.keys(view.filters).flatMap((name) =>
    valuedRows(table, without(view, name)).some((row) => !lacks(row)) ? [columnOf(table, name)] : [],
  );
}

/** The titles of those of some columns that a reader can choose in. A unit that is a text has no control. */
const chosenIn = (columns: readonly Column[]): string[] =>
  columns.filter(({ role }) => role !== "text").map(({ title }) => title);

/** Why a view lets no row through, with the columns in which another choice would. */
export const whyNoRows = (table: ViewTable, view: View): string => REFUSALS.noRows(chosenIn(leaves(table, view)));

/** The codes of a column that rows with a value, and a place on the axis, have under the other choices of a view. */
export function toldCodes(table: ViewTable, view: View, name: string): Set<string> {
  const lacks = lacksTime(table, view);
  const told = valuedRows(table, without(view, name)).filter((row) => !lacks(row));
  return new Set(told.map((row) => codeOf(row[name])));
}

/** The codes of a column that no row has under the other choices of a view, each with the choice that is in its way. */
export function emptyCodes(table: ViewTable, view: View, name: string): Map<string, string> {
  const told = toldCodes(table, view, name);
  const codes = new Set(table.rows.map((row) => codeOf(row[name])));
  return new Map([...codes].filter((code) => !told.has(code)).map((code) => [code, whyEmpty(table, view, name, code)]));
}

/** Why no row is shown of a code: it has none, or none with a time, or another choice is in its way. */
function whyEmpty(table: ViewTable, view: View, name: string, code: string): string {
  const asked = { ...view, filters: { ...view.filters, [name]: [code] } };
  if (valuedRows(table, asked).length > 0) return `Kun rækker uden ${lowerFirst(columnOf(table, view.x).title)}`;
  const ways = leaves(table, asked).filter((column) => column.name !== name);
  const titles = chosenIn(ways).map((title) => `»${title}«`);
  if (titles.length > 0) return `Ingen tal med valget i ${listOr(titles)}`;
  const units = ways.flatMap((column) => view.filters[column.name] ?? []);
  return units.length === 0
    ? "Ingen tal"
    : `Tallene har en anden enhed end ${listOr(units.map((unit) => `»${unit}«`))}`;
}
