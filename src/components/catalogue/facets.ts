import { presentations, type Presentation } from "../../analysis/presentation.ts";
import { plannedYears, yearsIn } from "../../analysis/years-in.ts";
import { source, sourcesOf } from "../../catalogue.ts";
import { placeKindOf, type PlaceKind } from "../../model/place-kind.ts";
import type { Published } from "../../model/published.ts";

/** What a dataset can be found by in the catalogue. */
export interface Facets {
  places: PlaceKind[];
  /** Oldest first. */
  years: number[];
  /** Those of them that only goals and plans are for. */
  planned: number[];
  shown: Presentation[];
  /** The month of the newest meeting whose papers it was read in: `2024-09`. */
  newest: string;
}

/** What a dataset can be found by, from its columns, rows and sources. */
export function facetsOf(dataset: Published): Facets {
  return {
    places: [...new Set(dataset.columns.flatMap((column) => placeKindOf(column) ?? []))],
    years: yearsIn(dataset),
    planned: plannedYears(dataset, (kilde) => Number(source(kilde).moede.slice(0, "2000".length))),
    shown: presentations(dataset),
    newest: sourcesOf(dataset.id).at(-1)?.moede ?? "",
  };
}
