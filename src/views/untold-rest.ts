import { sum } from "d3";
import { isSum } from "../model/is-sum.ts";
import { isAdditive } from "../model/role.ts";
import { isDecidedBy } from "./is-decided-by.ts";
import { itemOf } from "./label.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { askedBy } from "./shown-rows.ts";
import { shortValue, valueWithUnit } from "./value-text.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/**
 * The channel of the divisions of one whole, of the two that have divisions and their parts: each part belongs to one division.
 * Parts of a single whole are no divisions of it: each has only its own part.
 */
function dividingChannel(table: ViewTable, x: string, facet: string): "x" | "facet" | undefined {
  const isDivision = (name: string, part: string): boolean => {
    const [division, parts] = [columnOf(table, name), columnOf(table, part)];
    const rows = table.rows.filter((row) => !isSum(division, codeOf(row[name])) && !isSum(parts, codeOf(row[part])));
    return !division.disjoint && isDecidedBy({ rows }, name, part);
  };
  return isDivision(facet, x) ? "facet" : isDivision(x, facet) ? "x" : undefined;
}

/**
 * What a source does not divide, where a picture has divisions of one printed whole and some of them add up to less: what is told
 * would be read as all there is.
 */
export function untoldRest(table: ViewTable, view: View, marks: readonly Mark[], measure: ShownMeasure): string[] {
  const { x, facet, shown } = view;
  if (facet === undefined || view.measure === ROW_COUNT || shown !== "absolut" || !isAdditive(measure.kind)) return [];
  const channel = dividingChannel(table, x, facet);
  if (channel === undefined) return [];
  const division = columnOf(table, view[channel] ?? x);
  const wholes = table.rows
    .filter(askedBy(view))
    .filter((row) => [x, facet].every((name) => isSum(columnOf(table, name), codeOf(row[name]))))
    .flatMap((row) => row[view.measure] ?? []);
  const [whole] = wholes;
  if (wholes.length !== 1 || typeof whole !== "number") return [];
  return [...Map.groupBy(marks, (mark) => mark[channel])].flatMap(([code, members]) => {
    const rest = whole - sum(members, ({ value }) => value);
    const row = table.rows[members[0]?.rows[0] ?? -1];
    if (rest <= 0 || row === undefined || isSum(division, code)) return [];
    const name = itemOf(division, row).label;
    return [`${name}: Kilden fordeler ikke ${shortValue(measure, rest)} af de ${valueWithUnit(measure, whole)}.`];
  });
}
