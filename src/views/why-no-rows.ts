import { listOr } from "../lib/list.ts";
import { REFUSALS } from "./refusal.ts";
import { isAsked } from "./shown-rows.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

const hasValue = ({ measure }: View, cell: unknown): boolean => measure === ROW_COUNT || typeof cell === "number";

/** The titles of the columns in which another choice, and no other, would let rows through. */
const leaves = (table: ViewTable, view: View): string[] =>
  Object.keys(view.filters).flatMap((name) => {
    const wider = { ...view, filters: { ...view.filters, [name]: [] } };
    const isKept = table.rows.some((row) => isAsked(wider, row) && hasValue(view, row[view.measure]));
    return isKept ? [columnOf(table, name).title] : [];
  });

/** Why a view lets no row through, with the columns in which another choice would. */
export const whyNoRows = (table: ViewTable, view: View): string => REFUSALS.noRows(leaves(table, view));

/** The codes of a column that no row has under the other choices of a view, each with the choice that is in its way. */
export function emptyCodes(table: ViewTable, view: View, name: string): Map<string, string> {
  const codes = new Set(table.rows.map((row) => codeOf(row[name])));
  const others = { ...view, filters: { ...view.filters, [name]: [] } };
  const told = new Set(
    table.rows
      .filter((row) => isAsked(others, row) && hasValue(view, row[view.measure]))
      .map((row) => codeOf(row[name])),
  );
  return new Map(
    [...codes]
      .filter((code) => !told.has(code))
      .map((code) => {
        const asked = { ...view, filters: { ...view.filters, [name]: [code] } };
        const own = columnOf(table, name).title;
        const ways = leaves(table, asked).filter((title) => title !== own);
        return [
          code,
          ways.length === 0 ? "Ingen tal" : `Ingen tal med valget i ${listOr(ways.map((title) => `»${title}«`))}`,
        ];
      }),
  );
}
