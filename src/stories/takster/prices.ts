import { range } from "d3";
import { alike, type Alike } from "../../analysis/alike.ts";
import { fixedChanges, restatements, type Restatement } from "../../analysis/fixed-prices.ts";
import { sizeSteps, steepest } from "../../analysis/per-place.ts";
import {
  basisChanges,
  findPrice,
  nominalPrices,
  priceInWords,
  sizeName,
  pricedYears,
  ydelseName,
  type PriceKey,
  type Stoerrelse,
  type Takst,
  type Tilsyn,
  type Ydelse,
} from "../../analysis/takster.ts";
import { computed, countOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { number, percent, signed, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { factOf, namedFact, type Fact, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { cellsOf, printedIn } from "../../model/traced.ts";

/** The size class that stands for all: their prices keep the same ratio. */
export const SMALLEST: Stoerrelse = "0-7";

/** A change in per cent, with its sign. */
export const inPercent = (value: number): string => `${signed(value, 1)}\u00a0%`;
/** How large a change is, where the words say whether it is up or down. */
export const sizeOf = (value: number): string => percent(Math.abs(value), 1);
/** The way of a change, for the name of a size without a sign. */
export const wayOf = (value: number): "fald" | "stigning" => (value < 0 ? "fald" : "stigning");

/** The prices of supervision, as the figures and the prose both need them. */
export function pricesOf(tables: Tables) {
  const rows = tables.rowsOf(tilsynstakster);
  const prices = nominalPrices(rows);
  const own = pricedYears(prices, "Nord");
  const first = needed(own[0], "takster fra Socialtilsyn Nord");
  const last = needed(own.at(-1), "takster fra Socialtilsyn Nord");
  const bothYears = pricedYears(prices, "Øst").filter((aar) => own.includes(aar));
  const restated = restatements(rows);
  const price = (key: PriceKey): Takst => needed(findPrice(prices, key), priceInWords(key));
  /** A service of Nord in a year. */
  const nord = (ydelse: Ydelse, aar: number) => ({ tilsyn: "Nord", ydelse, aar }) as const;
  const steps = sizeSteps(prices, nord("tilsyn", last));
  /** How a service changed in fixed prices by one of the source's comparisons, in each size class, as it is called and written. */
  const fixedAs = (years: Restatement, ydelse: Ydelse, called: string, format: (value: number) => string): Alike =>
    alike(
      fixedChanges(rows, years).flatMap(({ from, change }) => (from.ydelse === ydelse ? change : [])),
      `${ydelseName(ydelse)}, ${called} i ${years.to}-priser: Nord, ${years.from} til ${years.to}`,
      format,
    );
  const inFixed = (years: Restatement, ydelse: Ydelse): Alike => fixedAs(years, ydelse, "ændring", inPercent);
  return {
    rows,
    prices,
    nord,
    first,
    last,
    /** The last year in which Nord has prices of everything, and not of yearly supervision alone. */
    lastWhole: needed(
      pricedYears(prices, "Nord", "godkendelse").at(-1),
      "en takst for godkendelse i Socialtilsyn Nord",
    ),
    /** The years between for which Nord's prices are not printed as they were paid. */
    gaps: range(first, last).filter((aar) => !own.includes(aar)),
    /** Where Nord's skærpet tilsyn came to be paid another way. */
    change: needed(
      basisChanges(prices, { tilsyn: "Nord", ydelse: "skaerpet_tilsyn" })[0],
      "skiftet i, hvad skærpet tilsyn betales for",
    ),
    restated,
    /** One of the source's comparisons in fixed prices, the oldest first. */
    restatement: (at: number): Restatement => needed(restated[at], `${at + 1} sammenligninger i faste priser`),
    bothYears,
    firstBoth: needed(bothYears[0], "et år med takster fra både Nord og Øst"),
    lastBoth: needed(bothYears.at(-1), "et år med takster fra både Nord og Øst"),
    price,
    /** The size class that stands for all, as prose names it. */
    smallest: namedFact(
      sizeName(SMALLEST),
      "Den gruppe af tilbud, som står for alle",
      printedIn(cellsOf(tilsynstakster, [price({ ...nord("tilsyn", last), stoerrelse: SMALLEST })], "stoerrelse")),
    ),
    /** Nord's price for the smallest tilbud. */
    small: (ydelse: Ydelse, aar: number): Takst => price({ ...nord(ydelse, aar), stoerrelse: SMALLEST }),
    /** The steps of Nord's yearly supervision in the last year. */
    steps,
    /** The one that makes a place dearer by most. */
    steepest: steepest(steps),
    steepestAt: factOf(
      computed(
        steepest(steps).at.value,
        steepest(steps).at.unit,
        [steepest(steps).at, ...steps.map(({ change }) => change)],
        `den første plads i den gruppe, hvor prisen pr. plads stiger mest af ${spelled(steps.length)} spring`,
      ),
      "Den plads, der får prisen pr. plads til at stige mest",
      number,
    ),
    /** How a service changed in fixed prices, with its sign. */
    inFixed,
    /** The same where the words say whether it is up or down: how large it is, under a name that says so too. */
    sizeInFixed: (years: Restatement, ydelse: Ydelse): Alike =>
      fixedAs(years, ydelse, wayOf(inFixed(years, ydelse).high), sizeOf),
    /** Prices of supervision of firms that employ helpers, as they were paid for the whole service and not by the hour. */
    bpaRows: tables
      .rowsOf(bpaTakster)
      .filter(
        ({ prisniveau, ydelse }) => prisniveau === "løbende" && (ydelse === "tilsyn" || ydelse === "godkendelse"),
      ),
    /** How many some rows are, each told by its cell in a column. */
    counted: (rows: readonly Takst[], column: keyof Takst, unit: string, what: string): ValueFact =>
      factOf(countOf(cellsOf(tilsynstakster, rows, column), unit), what, spelled),
    /** A year as prose names it, with the price of a service for the smallest tilbud in it. */
    year: (aar: number, what: string, ydelse: Ydelse = "tilsyn", tilsyn: Tilsyn = "Nord"): Fact => {
      const about = prices.filter(
        (row) => row.tilsyn === tilsyn && row.ydelse === ydelse && row.stoerrelse === SMALLEST,
      );
      return yearFact(tracer(tilsynstakster, about), aar, what);
    },
  };
}

export type Prices = ReturnType<typeof pricesOf>;

const KIND = { opkraevet: ["en årsrapport", "årsrapporter"], budget: ["et budget", "budgetter"] } as const;

/** What kind of papers Nord's prices of yearly supervision are from, year by year, and what is known of the years between. */
export function originsOf({ rows, prices, gaps }: Prices): string {
  const yearly = prices.filter((row) => row.tilsyn === "Nord" && row.ydelse === "tilsyn");
  const parts = [...Map.groupBy(yearly, (row) => row.status)].map(([status, same]) => {
    const [one, several] = KIND[status];
    const papers = new Set(same.map(({ kilde }) => kilde)).size;
    return `for ${yearSpans(same.map(({ aar }) => aar))} fra ${papers === 1 ? one : several}`;
  });
  const between = gaps.map((aar) => {
    const levels = rows.filter((row) => row.tilsyn === "Nord" && row.aar === aar).map(({ prisniveau }) => prisniveau);
    return levels.length === 0
      ? ` For ${aar} er der ingen takst.`
      : ` For ${aar} findes der kun en takst, som kilden har regnet om til ${listAnd([...new Set(levels)])}.`;
  });
  return `Taksterne er ${listAnd(parts)}.${between.join("")}`;
}
