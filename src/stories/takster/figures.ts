import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { placesIn } from "../../analysis/per-place.ts";
import { sizeName } from "../../analysis/takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { count, number } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { SUPPLEMENT } from "./departments.ts";
import type { ToldPrices } from "./prices.ts";
import type { Split } from "./split.ts";
import { steps } from "./steps.ts";

/** The largest group has no upper end. */
const LARGEST_DRAWN = 60;

/** The whole price by the number of places: a stair. */
function leadFigure({ yearly, last, jump, free, year }: ToldPrices): FigureSpec {
  const stair = yearly.map(({ stoerrelse, takst_kr }) => {
    const { fewest, most } = placesIn(stoerrelse);
    // A step reaches to where the next begins.
    return {
      // The classes of older lists begin with none, though no service has no place.
      name: most === undefined ? sizeName(stoerrelse) : `${fewest}-${most} pladser`,
      from: fewest,
      to: most === undefined ? LARGEST_DRAWN : most + 1,
      price: takst_kr,
    };
  });
  const provenance = { sources: sourceIdsOf(yearly), years: String(last) };
  return {
    id: "takst-i-trin",
    headline: free
      ? say`Plads nummer ${jump.at} koster ${jump.more} De næste ${free} koster ingenting`
      : say`Plads nummer ${jump.at} koster ${jump.more}`,
    subtitle: say`Kroner om året, som et bosted betaler for tilsyn i ${year}, efter antal pladser`,
    views: [
      {
        value: "takst",
        label: "Takst",
        chart: steps(stair, { told: jump.at.value, valueTitle: "Takst" }),
        ...provenance,
      },
    ],
    rests: sourceRows(tilsynstakster, yearly),
    datasets: [tilsynstakster.id],
    ...provenance,
  };
}

/** What the same places pay together in one service, and divided among more and more. */
const splitTable = (splits: readonly Split[]): RestingTable =>
  computedTable(
    {
      fordeling: col.category("Fordeling", "Hvor mange lige store steder pladserne er delt på."),
      pris: col.price("Samlet pris", "Det årlige tilsyn med alle stederne.", "kr."),
    },
    ["fordeling"],
    splits.map(({ homes, places, bill, price }) => ({
      cells: {
        fordeling: `${count(homes, "sted", "steder")} med ${number(places.value)}`,
        pris: bill.value,
      },
      rests: sourceRows(tilsynstakster, [price]),
    })),
  );

/** The two figures: the stair, and what it does to as many places in one service and in more. */
export function figures(prices: ToldPrices) {
  const { splits, two } = prices;
  const table = splitTable(splits);
  const named = table.rows.map(({ fordeling }) => String(fordeling));
  return {
    lead: leadFigure(prices),
    split: viewFigure({
      of: table,
      id: "takst-samlet-eller-delt",
      headline: say`${two.places} pladser er billigst, når de ligger på ét sted`,
      subtitle: say`Kroner om året for tilsyn med ${two.places} pladser i ${prices.year}, samlet eller delt på lige store steder`,
      views: [
        labelled("Samlet pris", {
          ...{ measure: "pris", x: "fordeling", order: "kilde", form: "soejler" },
          highlight: named.slice(0, 1),
        }),
      ],
      years: String(prices.last),
      note: SUPPLEMENT,
    }),
  };
}
