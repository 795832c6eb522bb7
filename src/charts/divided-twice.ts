import { sum } from "d3";
import { lowerFirst, number } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { isAdditive } from "../model/role.ts";
import { isDecidedBy } from "../views/is-decided-by.ts";
import { labelOfCode } from "../views/label.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { drawnColumns } from "../views/time-channel.ts";
import { ROW_COUNT } from "../views/view.ts";
import { codeOf, columnOf, ownKey, type ViewTable } from "../views/view-table.ts";

/** How a division is called by what it divides by. */
const BY = /^Efter /;

/**
 * That parts of several divisions of the same stand beside each other, where no channel tells the divisions apart: `De samme 70 er talt
 * to gange: efter stilling og efter køn.`
 */
export function dividedTwice(table: ViewTable, { view, marks, measure }: Resolved): string[] {
  if (view.measure === ROW_COUNT || view.shown !== "absolut" || !isAdditive(measure.kind)) return [];
  const drawn = drawnColumns(view);
  const undrawn = ownKey(table).filter((name) => !drawn.includes(name) && !columnOf(table, name).disjoint);
  return undrawn.flatMap((name): string[] => {
    const column = columnOf(table, name);
    const divisionOf = ({ rows }: Mark): string => codeOf(table.rows[rows[0] ?? -1]?.[name]);
    const divisions = [...Map.groupBy(marks, divisionOf)];
    const labels = divisions.map(([code]) => labelOfCode(table.rows, column, code));
    if (divisions.length < 2 || !labels.every((label) => BY.test(label))) return [];
    if (!drawn.some((by) => isDecidedBy(table, name, by))) return [];
    const [whole = 0, ...others] = divisions.map(([, own]) => sum(own, ({ value }) => value));
    const counted = others.every((other) => other === whole) ? `De samme ${number(whole)}` : "De samme";
    const times = divisions.length === 2 ? "to gange" : "flere gange";
    return [`${counted} er talt ${times}: ${listAnd(labels.map(lowerFirst))}.`];
  });
}
