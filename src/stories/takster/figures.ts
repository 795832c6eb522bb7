import { range } from "d3";
import { placesIn } from "../../analysis/per-place.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import {
  basisChanges,
  SIZES,
  sizeName,
  YDELSER,
  pricedYears,
  type Takst,
  type Ydelse,
} from "../../analysis/takster.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { number } from "../../lib/format.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { chosenFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import type { Break } from "../../views/view.ts";
import { fixedFigure, regionsFigure } from "./comparisons.ts";
import { originsOf, type Prices } from "./prices.ts";
import { steps, type StepPiece } from "./steps.ts";

const LARGEST_DRAWN = 60;
const drawn = chosenFact(
  number(LARGEST_DRAWN),
  "Så mange pladser når figuren over prisen pr. plads",
  "den største gruppe har ingen øvre grænse",
);

/** What a place costs, and the whole price, by the number of places. */
function leadFigure(data: Prices): FigureSpec {
  const { last, price } = data;
  const yearly = SIZES.map((size) => price({ tilsyn: "Nord", aar: last, ydelse: "tilsyn", stoerrelse: size }));
  const pieces = (value: (takst: Takst, places: number) => number): StepPiece[] =>
    yearly.map((takst) => {
      const { fewest, most } = placesIn(takst.stoerrelse);
      const point = (x: number) => ({ x, y: value(takst, x) });
      const others = range(fewest + 1, (most ?? LARGEST_DRAWN) + 1).map(point);
      return { name: sizeName(takst.stoerrelse), points: [point(fewest), ...others], open: most === undefined };
    });
  const budget = yearly.every(({ status }) => status === "budget");
  const each = pieces((takst, places) => takst.takst_kr / places);
  const whole = pieces((takst) => takst.takst_kr);
  return {
    id: "takst-pr-plads",
    headline: say`Plads nummer ${data.steepestAt} gør alle de andre dyrere`,
    subtitle: `Årligt tilsyn i Socialtilsyn Nord ${budget ? "ifølge budgettet for" : "i"} ${last}, i kroner efter tilbuddets antal pladser`,
    switchLabel: "Vis prisen",
    views: [
      {
        value: "pr-plads",
        label: "Pr. plads (beregnet)",
        chart: steps(each, { scale: "log", valueTitle: "Kr. pr. plads (beregnet)" }),
      },
      { value: "hele-taksten", label: "Hele taksten", chart: steps(whole, { scale: "linear", valueTitle: "Takst" }) },
    ],
    reading: say`I visningen pr. plads er hver vandret linje det dobbelte af den under. Figuren slutter ved ${drawn} pladser.`,
    datasets: [tilsynstakster.id],
    sources: sourceIdsOf(yearly),
    years: String(last),
  };
}

/** Every price over the years, in both supervisors. */
function developmentFigure(data: Prices): FigureSpec {
  const { prices, first, lastWhole, last, gaps } = data;
  const breaksOf = (ydelse: Ydelse): Break[] => {
    const end = Math.max(...pricedYears(prices, "Nord", ydelse));
    return [
      ...basisChanges(prices, { tilsyn: "Nord", ydelse }).map(({ aar, after }) => ({ aar, reason: `nu ${after}` })),
      ...gaps.filter((aar) => aar < end).map((aar) => ({ aar, isMissing: true as const })),
    ].map(({ aar, ...why }) => ({ at: String(aar), ...why, series: "Nord", facet: ydelse }));
  };
  /** The kind of papers that fewest prices are from is drawn hollow. */
  const budgets = prices.filter(({ status }) => status === "budget").length;
  const hollow = budgets > 0 && budgets < prices.length / 2;
  return viewFigure({
    of: datasetTable(tilsynstakster, prices),
    views: SIZES.map((size) => ({
      value: size.replace("+", "-plus"),
      label: sizeName(size),
      view: {
        ...{ measure: "takst_kr", x: "aar", series: "tilsyn", facet: "ydelse", filters: { stoerrelse: [size] } },
        ...{ breaks: YDELSER.flatMap(breaksOf), ownScale: true, order: "kilde", form: "linjer" },
      },
    })),
    id: "takster-over-tid",
    headline: `At blive godkendt kostede i Nord næsten dobbelt så meget i ${lastWhole} som i ${first}`,
    subtitle: `Takster i løbende priser, kr., Nord ${first}-${last} og Øst ${yearSpans(pricedYears(prices, "Øst"))}. Hvert felt har sin egen skala og sine egne år`,
    switchLabel: "Vis størrelse",
    note: `Socialtilsyn Nord: ${originsOf(data)}${hollow ? " En hul prik er en takst fra et budget." : ""}`,
    anomalies: ["stoerrelse-0-7-eller-1-7", "skaerpet-tilsyn-enhed-2017", "oest-takster-fra-2014"],
  });
}

/** The four figures of the story. */
export const figures = (data: Prices) => ({
  lead: leadFigure(data),
  development: developmentFigure(data),
  fixedPrices: fixedFigure(data),
  regions: regionsFigure(data),
});
