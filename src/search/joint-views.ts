import { kommuner } from "../catalogue.ts";
import { listAnd } from "../lib/list.ts";
import { kommuneName } from "../model/kommune.ts";
import type { Published } from "../model/published.ts";
import type { View } from "../views/view.ts";
import { codesOf } from "../views/view-table.ts";
import { placeOfKommune } from "./places.ts";
import { valueAt } from "./value-at.ts";
import { queryOf, viewWith } from "./view-at.ts";

const byName = new Map(kommuner.map((kommune) => [kommune.kommune, kommune]));

/** What is told of municipalities that a source counts together, and the places that it is told of. */
interface JointView {
  query: string;
  told: string;
  places: number[];
}

/** The views of the codes of a dataset that are several municipalities in one: `Frederikshavn og Læsø tilsammen: 316 unge i 2019`. */
export function jointViews(dataset: Published, standard: View): JointView[] {
  return dataset.columns
    .filter(({ role }) => role === "dimension")
    .flatMap((column) => [...codesOf(dataset.rows, column.name)].map((code) => [column.name, code] as const))
    .flatMap(([name, code]): JointView[] => {
      const joint = code.split("/").flatMap((part) => byName.get(part) ?? []);
      if (joint.length < 2 || joint.length < code.split("/").length) return [];
      const places = joint.flatMap(({ kommunekode }) => placeOfKommune(kommunekode) ?? []);
      const told = valueAt(dataset, standard, [[name, code]])?.told;
      if (told === undefined) return [];
      const query = queryOf(viewWith(standard, [name, code]), standard, [name, code]);
      return [{ query, places, told: `${listAnd(joint.map(kommuneName))} tilsammen: ${told}` }];
    });
}
