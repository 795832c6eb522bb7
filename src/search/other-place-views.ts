import type { Published } from "../model/published.ts";
import type { PlaceViews } from "../site/search-record.ts";
import { codeOf } from "../views/view-table.ts";
import type { View } from "../views/view.ts";
import { placeNamed } from "./places.ts";
import { viewAt } from "./view-at.ts";
import { withPlace } from "./with-place.ts";

/** The views of a dataset at each region, socialtilsyn or erhvervshus that it is about. */
export function otherPlaceViews(dataset: Published, standard: View | undefined): PlaceViews[] {
  const groups = new Map<string, PlaceViews>();
  for (const column of dataset.columns) {
    for (const code of new Set(dataset.rows.map((row) => codeOf(row[column.name])))) {
      const place = placeNamed(column, code);
      const found = place === undefined || !standard ? undefined : viewAt(dataset, standard, column.name, code);
      if (place === undefined || !found) continue;
      const { q } = withPlace(found.query, code);
      const group = groups.get(q) ?? { q, p: [] };
      groups.set(q, group);
      group.p.push(found.told === undefined ? [place] : [place, found.told]);
    }
  }
  return [...groups.values()];
}
