import type { NamedPlace } from "../analysis/about-place.ts";
import { PLACE_COLUMNS, placeLines } from "../analysis/place-lines.ts";
import { published } from "../catalogue.ts";
import { doubtAt } from "../figures/doubts-of.ts";
import { csv } from "../lib/csv.ts";
import { urls } from "../site/urls.ts";

/** The file with all there is about a place: datasets in the order of their ids, so that a new title moves nothing. */
export const placeCsv = (place: NamedPlace): string =>
  csv(
    PLACE_COLUMNS,
    placeLines(
      published.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      place,
      { hrefOf: urls.dataset, doubtAt },
    ),
  );
