import { ascending } from "d3";
import { lowerFirst } from "../lib/format.ts";
import type { Resolved } from "./resolved.ts";
import type { Break } from "./view.ts";
import { codeOf, type ViewTable } from "./view-table.ts";

/**
 * Where the lines of a picture are broken since a column says another thing of their values than it did before: a price for each
 * month is no continuation of one that is paid once. A cell that says nothing breaks nothing.
 */
export function breaksBetween({ rows }: ViewTable, { marks }: Pick<Resolved, "marks">, column: string): Break[] {
  return [...Map.groupBy(marks, ({ series, facet }) => JSON.stringify([series, facet])).values()].flatMap((line) => {
    let before = "";
    return [...line]
      .sort((a, b) => ascending(a.x, b.x))
      .flatMap(({ x, series, facet, rows: own }): Break[] => {
        const said = own.map((at) => codeOf(rows[at]?.[column])).find((text) => text !== "") ?? "";
        const changed = before !== "" && said !== "" && said !== before;
        if (said !== "") before = said;
        if (!changed) return [];
        const where = { ...(series === "" ? {} : { series }), ...(facet === "" ? {} : { facet }) };
        return [{ at: x, reason: `nu ${lowerFirst(said)}`, ...where }];
      });
  });
}
