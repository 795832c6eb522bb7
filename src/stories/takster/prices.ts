import { range } from "d3";
import {
  basisChanges,
  findPrice,
  nominalPrices,
  priceInWords,
  restatements,
  yearsOf,
  type PriceKey,
  type Restatement,
  type Stoerrelse,
  type Takst,
} from "../../analysis/takster.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import type { Tables } from "../../model/tables.ts";

export const YDELSER = tilsynstakster.row.shape.ydelse.options;
export const SIZES = tilsynstakster.row.shape.stoerrelse.options;
/** The size class that stands for all: their prices keep the same ratio. */
export const SMALLEST: Stoerrelse = "0-7";

/** The prices of supervision, as the figures and the prose both need them. */
export function pricesOf(tables: Tables) {
  const rows = tables.rowsOf(tilsynstakster);
  const prices = nominalPrices(rows);
  const nord = yearsOf(prices, "Nord");
  const first = needed(nord[0], "takster fra Socialtilsyn Nord");
  const last = needed(nord.at(-1), "takster fra Socialtilsyn Nord");
  const restated = restatements(rows);
  const bothYears = yearsOf(prices, "Øst").filter((aar) => nord.includes(aar));
  const bpa = tables
    .rowsOf(bpaTakster)
    .filter(({ prisniveau, ydelse }) => prisniveau === "løbende" && (ydelse === "tilsyn" || ydelse === "godkendelse"));
  return {
    rows,
    prices,
    first,
    last,
    /** The last year in which Nord has prices of everything, and not of yearly supervision alone. */
    lastWhole: needed(yearsOf(prices, "Nord", "godkendelse").at(-1), "en takst for godkendelse i Socialtilsyn Nord"),
    /** The years between for which Nord's prices are not printed as they were paid. */
    gaps: range(first, last).filter((aar) => !nord.includes(aar)),
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
    price: (key: PriceKey): Takst => needed(findPrice(prices, key), priceInWords(key)),
    bpa: (tilsyn: Takst["tilsyn"], aar: number, ydelse: "tilsyn" | "godkendelse"): number | undefined =>
      bpa.find((row) => row.tilsyn === tilsyn && row.aar === aar && row.ydelse === ydelse)?.takst_kr,
    bpaRows: bpa,
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
