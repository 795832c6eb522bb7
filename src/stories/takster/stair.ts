import { findPrice, nominalPrices, SIZES, type Takst } from "../../analysis/takster.ts";
import { countOf } from "../../analysis/trace.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { isBetween } from "../../lib/is-between.ts";
import { spelled } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { cellsOf } from "../../model/traced.ts";

/** How many times the price of the smallest group the groups after it pay, as the story says it in words. */
const TOLD = [1.2, 2, 3];
/** Prices are in whole kroner. */
const ROUNDING = 0.0005;

/** The groups of a supervisor and a year in order; undefined where one has no price. */
function listOf(prices: readonly Takst[], { tilsyn, aar }: Takst): Takst[] | undefined {
  const found = SIZES.flatMap((stoerrelse) => findPrice(prices, { tilsyn, aar, ydelse: "tilsyn", stoerrelse }) ?? []);
  return found.length === SIZES.length ? found : undefined;
}

const isTold = ([smallest, ...larger]: readonly Takst[]): boolean =>
  smallest !== undefined &&
  larger.every(({ takst_kr }, at) => {
    const times = takst_kr / smallest.takst_kr - (TOLD[at] ?? Number.NaN);
    return isBetween(times, -ROUNDING, ROUNDING);
  });

/** Every price list of yearly supervision that is told in full, and whether they all are the same stair. */
export function sameStair(tables: Tables) {
  const prices = nominalPrices(tables.rowsOf(tilsynstakster)).filter(({ ydelse }) => ydelse === "tilsyn");
  const ofSmallest = prices.filter(({ stoerrelse }) => stoerrelse === SIZES[0]);
  const lists = ofSmallest.flatMap((price) => {
    const list = listOf(prices, price);
    return list ? [list] : [];
  });
  const first = lists.flatMap(([price]) => price ?? []);
  return {
    count: factOf(
      countOf(cellsOf(tilsynstakster, first, "aar"), "prislister"),
      "Prislister for årligt tilsyn, ét tilsyn og ét år i hver",
      spelled,
    ),
    /** The supervisors that they are from. */
    from: [...new Set(first.map(({ tilsyn }) => tilsyn))].sort((a, b) => a.localeCompare(b, "da")),
    isTold: lists.length > 0 && lists.every(isTold),
  };
}
