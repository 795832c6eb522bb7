import { mean } from "d3";
import { FEWEST_ON_LINE } from "./best-form.ts";
import type { Resolved } from "./resolved.ts";
import { ROW_COUNT } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

const MOST_ROWS = 30;
const MOST_SERIES = 6;
const LONG_LABEL = 42;

/**
 * How well a picture answers the first question that a reader has of a table: it uses many of its rows, has neither too few
 * nor too many marks, few holes, short names, and shows change over time or difference between places where there is any.
 */
export function scoreOf({ view, x, series, facet, marks }: Resolved, table: ViewTable): number {
  const [across, beside, small] = [x.items.length, series?.items.length ?? 1, facet?.items.length ?? 1];
  const used = new Set(marks.flatMap(({ rows }) => rows)).size / table.rows.length;
  const filled = marks.length / (across * beside * small);
  const onMap = view.form === "kort";
  return (
    // What a picture leaves out, it cannot answer: this outweighs all that speaks for a form.
    3 * used +
    Math.min(marks.length, 20) / 20 +
    // A course over time says most, a difference between places next, parts of a whole a little.
    (view.form === "linjer" && across >= FEWEST_ON_LINE ? 1 : 0) +
    (x.column.role === "place" && across > 2 ? 0.6 : 0) +
    (view.form === "stablet" ? 0.5 : 0) -
    // One row compares nothing, however many rows of the table it uses.
    (across < 2 ? 4 : 0) -
    // More rows or series than a reader takes in; on a map places need no row.
    (onMap ? 0 : Math.max(0, across - MOST_ROWS) / 10) -
    Math.max(0, beside - MOST_SERIES) -
    // Small pictures ask readers to look back and forth, and holes to wonder what is missing.
    (small > 1 ? 0.6 + Math.max(0, small - 4) / 2 : 0) -
    (filled < 0.6 ? 2 * (0.6 - filled) + 0.4 : 0) -
    // Long names leave a phone little room for the picture, and legends less than rows.
    ((mean(x.items, ({ label }) => label.length) ?? 0) > LONG_LABEL ? 1 : 0) -
    (series && (mean(series.items, ({ label }) => label.length) ?? 0) > LONG_LABEL / 2 ? 0.7 : 0) -
    // Rows are counted where nothing is measured, and a list of ones is no finding.
    (view.measure === ROW_COUNT ? 1 + (2 * marks.filter(({ value }) => value === 1).length) / marks.length : 0)
  );
}
