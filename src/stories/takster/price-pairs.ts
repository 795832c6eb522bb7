import { signed } from "../../lib/format.ts";
import type { AuthoredView } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import type { Tilsyn } from "../../analysis/takster.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";

/** A price of one of two sides, and the dataset that it is a row of. */
type Priced = { tilsyn: Tilsyn; aar: number; takst_kr: number } & Parameters<typeof sourceRows>[1][number];

/** Two prices of one thing. */
export interface PricePair {
  hvad: string;
  dataset: Parameters<typeof sourceRows>[0];
  sides: readonly [Priced, Priced];
}

/** Pairs of prices as a table, with how much the second of a pair is above or below the first: `+1,2 %`. */
export const pairTable = (pairs: readonly PricePair[], difference: string): RestingTable =>
  computedTable(
    {
      hvad: col.category("Ydelse", "Det, der betales for."),
      aar: col.year("Året."),
      tilsyn: col.tilsyn("Det socialtilsyn, der opkræver taksten."),
      takst_kr: col.price("Takst", "Taksten.", "kr.", { decimals: 2 }),
      forskel: col.text(difference, "Hvor meget den anden takst er over eller under den første."),
    },
    ["hvad", "aar", "tilsyn"],
    pairs.flatMap(({ hvad, dataset, sides }) => {
      const forskel = `${signed((sides[1].takst_kr / sides[0].takst_kr - 1) * 100, 1)}\u00a0%`;
      return sides.map((side) => ({
        cells: { hvad, aar: side.aar, tilsyn: side.tilsyn, takst_kr: side.takst_kr, forskel },
        rests: sourceRows(dataset, [side]),
      }));
    }),
  );

/** Pairs of prices on one scale, the two sides told apart by a column. */
export const pairView = (series: "aar" | "tilsyn"): AuthoredView => ({
  ...{ measure: "takst_kr", x: "hvad", series, side: "forskel" },
  ...{ order: "kilde", form: "soejler" },
});
