import { sum } from "d3";
import { isSum } from "../model/is-sum.ts";
import { isAdditive } from "../model/role.ts";
import { itemOf } from "./label.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { askedBy } from "./shown-rows.ts";
import { shortValue, valueWithUnit } from "./value-text.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/**
 * What a source does not divide, where small pictures are divisions of one printed whole and some of them add up to less:
 * what is told would be read as all there is.
 */
export function untoldRest(table: ViewTable, view: View, marks: readonly Mark[], measure: ShownMeasure): string[] {
  const { x, facet, shown } = view;
  if (facet === undefined || view.measure === ROW_COUNT || shown !== "absolut" || !isAdditive(measure.kind)) return [];
  // Pictures of parts are no divisions of the same: each has only its own part of the whole.
  if (columnOf(table, facet).disjoint) return [];
  const wholes = table.rows
    .filter(askedBy(view))
    .filter((row) => [x, facet].every((name) => isSum(columnOf(table, name), codeOf(row[name]))))
    .flatMap((row) => row[view.measure] ?? []);
  const [whole] = wholes;
  if (wholes.length !== 1 || typeof whole !== "number") return [];
  return [...Map.groupBy(marks, (mark) => mark.facet)].flatMap(([code, members]) => {
    const rest = whole - sum(members, ({ value }) => value);
    const row = table.rows[members[0]?.rows[0] ?? -1];
    if (rest <= 0 || row === undefined || isSum(columnOf(table, facet), code)) return [];
    const name = itemOf(columnOf(table, facet), row).label;
    return [`${name}: Kilden fordeler ikke ${shortValue(measure, rest)} af de ${valueWithUnit(measure, whole)}.`];
  });
}
