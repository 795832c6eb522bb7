import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { placesIn } from "../../analysis/per-place.ts";
import { sizeName } from "../../analysis/takster.ts";
import takstaendringer from "../../datasets/takstaendringer.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { number, signed } from "../../lib/format.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import * as col from "../../model/columns.ts";
import { chosenFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { ToldChanges } from "./changes.ts";
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
      name: sizeName(stoerrelse),
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

const SIDES = { foer: "Lige under grænsen", efter: "Lige over grænsen" } as const;

/** What supervision costs for each place on either side of every step. */
const placeTable = (jumps: readonly Jump[]): RestingTable =>
  computedTable(
    {
      trin: col.category("Pladser", "De to antal pladser, en grænse ligger mellem."),
      side: col.choice("Side", "Om prisen er lige under eller lige over grænsen.", SIDES),
      pris: col.price("Pris pr. plads", "Det årlige tilsyn delt med antallet af pladser.", "kr."),
      stigning: col.text("Stigning", "Hvor meget dyrere tilsynet bliver for hver plads."),
    },
    ["trin", "side"],
    jumps.flatMap(({ smaller, larger, last, at, below, above, change }) => {
      const shared = { trin: `${last.text} og ${at.text} pladser`, stigning: `${signed(change.value)}\u00a0%` };
      return [
        {
          cells: { ...shared, side: "foer" as const, pris: Math.round(below.value) },
          rests: sourceRows(tilsynstakster, [smaller]),
        },
        {
          cells: { ...shared, side: "efter" as const, pris: Math.round(above.value) },
          rests: sourceRows(tilsynstakster, [larger]),
        },
      ];
    }),
  );

/** How much dearer or cheaper each service became in fixed prices. */
const changeTable = ({ changes }: ToldChanges): RestingTable =>
  computedTable(
    {
      hvad: col.category("Ydelse", "Det, der betales for, og de to år."),
      aendring: col.change("Ændring", "Ændringen i faste priser.", "pct.", { decimals: 1 }),
    },
    ["hvad"],
    changes.map(({ name, fra_aar, aar, rows, by }) => ({
      cells: { hvad: `${name}, ${fra_aar} til ${aar}`, aendring: by.high },
      rests: sourceRows(takstaendringer, rows),
    })),
  );

/** The three figures: the stair, what it is for each place, and what has become dearer. */
export function figures(prices: ToldPrices, told: ToldChanges) {
  const [from, to] = told.years(told.approval);
  return {
    lead: leadFigure(prices),
    places: viewFigure({
      of: placeTable(prices.jumps),
      id: "takst-pr-plads",
      headline: say`Plads nummer ${prices.jump.at} gør tilsynet ${prices.jump.change} dyrere for hver plads`,
      subtitle: say`Årligt tilsyn i kroner pr. plads, lige under og lige over hver grænse, i ${prices.year}. Til højre står stigningen`,
      views: [
        labelled("Pr. plads", {
          ...{ measure: "pris", x: "trin", series: "side", side: "stigning", order: "kilde", form: "soejler" },
        }),
      ],
      years: String(prices.last),
    }),
    fixedPrices: viewFigure({
      of: changeTable(told),
      id: "takster-i-faste-priser",
      headline: say`Fra ${from} til ${to} blev det dyrere at blive godkendt, men ikke at få tilsyn`,
      subtitle: "Ændring i Socialtilsyn Nords priser, når prisstigninger er trukket fra",
      views: [labelled("Ændring", { measure: "aendring", x: "hvad", order: "kilde", form: "soejler" })],
      years: yearSpans(told.changes.flatMap(({ fra_aar, aar }) => [fra_aar, aar])),
    }),
  };
}
