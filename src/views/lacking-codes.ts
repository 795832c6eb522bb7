import { itemOf } from "./label.ts";
import type { Lacking, Mark } from "./resolved.ts";
import { askedBy } from "./shown-rows.ts";
import type { View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** The codes on x that a view asks for and that have no value in any row, each once in every small picture. */
export function lackingCodes(table: ViewTable, view: View, marks: readonly Mark[]): Lacking[] {
  const place = (x: string, facet: string): string => JSON.stringify([x, facet]);
  const drawn = new Set(marks.map(({ x, facet }) => place(x, facet)));
  const column = columnOf(table, view.x);
  const asked = table.rows.filter(askedBy(view)).map((row): [string, Lacking] => {
    const facet = view.facet === undefined ? "" : codeOf(row[view.facet]);
    return [place(codeOf(row[view.x]), facet), { ...itemOf(column, row), facet }];
  });
  return [...new Map(asked.filter(([at]) => !drawn.has(at))).values()];
}
