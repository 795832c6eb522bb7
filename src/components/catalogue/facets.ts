import { presentations, type Presentation } from "../../analysis/presentation.ts";
import { yearsIn } from "../../analysis/years-in.ts";
import { sourcesOf } from "../../catalogue.ts";
import { placeKindOf, type PlaceKind } from "../../model/place-kind.ts";
import type { Published } from "../../model/published.ts";

/** What a dataset can be found by in the catalogue. */
export interface Facets {
  places: PlaceKind[];
  /** Oldest first. */
  years: number[];
  shown: Presentation[];
  /** The month of the newest meeting whose papers it was read in: `2024-09`. */
  newest: string;
}

/** What a dataset can be found by, from its columns, rows and sources. */
export function facetsOf(dataset: Published): Facets {
  return {
    places: [...new Set(dataset.columns.flatMap((column) => placeKindOf(column) ?? []))],
    years: yearsIn(dataset),
    shown: presentations(dataset),
    newest: sourcesOf(dataset.id).at(-1)?.moede ?? "",
  };
}
