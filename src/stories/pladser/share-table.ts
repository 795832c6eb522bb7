import type { PlacesInKommune } from "../../analysis/pladser.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import * as col from "../../model/columns.ts";
import type { RowOf } from "../../model/dataset.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";

/** What is computed of the places in a municipality: the private share in per cent, and why it is in doubt. */
interface PrivatePlaces {
  andel: number;
  tvivl: string | null;
}

/** The private share and all places of municipalities, each resting on the rows of its own places. */
export const shareTable = (
  rows: readonly RowOf<typeof pladser>[],
  places: readonly PlacesInKommune[],
  compute: (place: PlacesInKommune) => PrivatePlaces,
): RestingTable =>
  computedTable(
    {
      aar: col.year("Det år, kortet i aftalen gælder."),
      ...col.kommune("Den kommune, pladserne ligger i."),
      andel: col.share("Private pladsers andel", "Private pladser af alle pladser i kommunen.", "pct.", {
        decimals: 0,
      }),
      i_alt: col.count("Pladser i alt", "Kommunale, private og fælles pladser lagt sammen.", "pladser"),
      tvivl: col.optional(col.text("Forbehold", "Hvorfor tallet er i tvivl.")),
    },
    ["aar", "kommune"],
    places.map((place) => {
      const { aar, kommune, kommunekode, i_alt } = place;
      const own = rows.filter((row) => row.aar === aar && row.kommune === kommune);
      return { cells: { aar, kommune, kommunekode, i_alt, ...compute(place) }, rests: sourceRows(pladser, own) };
    }),
  );
