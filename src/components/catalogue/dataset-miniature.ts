import { readingOf } from "../../analysis/reading/reading-of.ts";
import { rowList } from "../../analysis/reading/row-list.ts";
import { kommuner, mapShapes } from "../../catalogue.ts";
import type { Miniature } from "../../charts/miniature/field.ts";
import { miniatureTiles } from "../../charts/miniature/map.ts";
import { miniature } from "../../charts/miniature/miniature.ts";
import { miniatureText } from "../../charts/miniature/text.ts";
import type { Published } from "../../model/published.ts";
import { defaultView } from "../../views/default-view.ts";
import { isRefusal } from "../../views/refusal.ts";
import { resolve } from "../../views/resolve.ts";
import { shownCell } from "../shown-cell.ts";

/** The municipalities that are members of something, and the others. */
function members({ rows }: Published): Miniature {
  const inside = new Set(rows.map((row) => row["kommunekode"]));
  const all = kommuner.map(({ kommunekode }) => kommunekode);
  return miniatureTiles([all.filter((code) => inside.has(code)), all.filter((code) => !inside.has(code))], mapShapes);
}

/** The lines that a reader meets first in a list. */
function text(dataset: Published): Miniature {
  const { lead, details } = rowList(dataset);
  const column = lead ?? details[0];
  return miniatureText(column ? dataset.rows.map((row) => shownCell(column, row)) : []);
}

/** A dataset as a sign of what it looks like: its first picture, its members on a map, or the lines of its list. */
export function datasetMiniature(dataset: Published): Miniature {
  if (readingOf(dataset).as === "members") return members(dataset);
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  return resolved === undefined || isRefusal(resolved) ? text(dataset) : miniature(resolved, mapShapes);
}
