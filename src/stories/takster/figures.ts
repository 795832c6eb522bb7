import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { placesIn } from "../../analysis/per-place.ts";
import { sizeName } from "../../analysis/takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { number, signed } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { chosenFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Jump, ToldPrices } from "./prices.ts";
import { steps } from "./steps.ts";

const LARGEST_DRAWN = 60;
const drawn = chosenFact(
  number(LARGEST_DRAWN),
  "Så mange pladser når figuren over tilsynets pris",
  "den største gruppe har ingen øvre grænse",
);

/** The whole price by the number of places: a stair. */
function leadFigure({ yearly, last, jump, year }: ToldPrices): FigureSpec {
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
    headline: say`Plads nummer ${jump.at} løfter regningen med ${jump.more} om året`,
    subtitle: say`Hvad et bosted betaler for det årlige tilsyn i ${year}, efter antal pladser. Figuren slutter ved ${drawn} pladser`,
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

/** A number of places, and just over a limit how much dearer each of them has become. */
const under = ({ last }: Jump): string => `${last.text} pladser`;
const over = ({ at, change }: Jump): string => `${at.text} pladser: ${signed(change.value)}\u00a0%`;

/** What supervision costs for each place on either side of every step. */
const placeTable = (jumps: readonly Jump[]): RestingTable =>
  computedTable(
    {
      pladser: col.category("Pladser", "Antallet af pladser, lige under eller lige over en grænse."),
      pris: col.price("Pris pr. plads", "Det årlige tilsyn delt med antallet af pladser.", "kr."),
    },
    ["pladser"],
    jumps.flatMap((jump) => [
      {
        cells: { pladser: under(jump), pris: Math.round(jump.below.value) },
        rests: sourceRows(tilsynstakster, [jump.smaller]),
      },
      {
        cells: { pladser: over(jump), pris: Math.round(jump.above.value) },
        rests: sourceRows(tilsynstakster, [jump.larger]),
      },
    ]),
  );

/** The two figures: the stair, and what it is for each place. */
export function figures(prices: ToldPrices) {
  const { jump, jumps } = prices;
  return {
    lead: leadFigure(prices),
    places: viewFigure({
      of: placeTable(jumps),
      id: "takst-pr-plads",
      headline: say`Plads nummer ${jump.at} gør tilsynet ${jump.change} dyrere for hver plads`,
      subtitle: say`Årligt tilsyn i kroner pr. plads i ${prices.year}, lige under og lige over hver grænse. Procenten viser, hvor meget prisen pr. plads stiger, når grænsen passeres`,
      views: [
        labelled("Pr. plads", {
          ...{ measure: "pris", x: "pladser", order: "kilde", form: "soejler" },
          highlight: [jump].flatMap((one) => [under(one), over(one)]),
        }),
      ],
      years: String(prices.last),
    }),
  };
}
