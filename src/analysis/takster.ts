import tilsynstakster from "../datasets/tilsynstakster.ts";
import { columnMeta } from "../model/column.ts";
import type { RowOf } from "../model/dataset.ts";

/** One published price, in the price level its row names. */
export type Takst = RowOf<typeof tilsynstakster>;
export type Tilsyn = Takst["tilsyn"];
export type Ydelse = Takst["ydelse"];
export type Stoerrelse = Takst["stoerrelse"];

const { ydelse, stoerrelse } = tilsynstakster.row.shape;

/** What the dataset calls a service: `Årligt tilsyn`. */
export const ydelseName = (value: Ydelse): string => columnMeta(ydelse).labels?.[value] ?? value;

/** What the dataset calls a size class: `8-24 pladser`. */
export const sizeName = (value: Stoerrelse): string => columnMeta(stoerrelse).labels?.[value] ?? value;

/**
 * From this year skærpet tilsyn is paid per month begun, before it once per order: prices on either side are not compared.
 */
export const SERIES_BREAK: { ydelse: Ydelse; aar: number } = { ydelse: "skaerpet_tilsyn", aar: 2017 };

/** What places a price: which supervisor, service, size class and year. */
export type PriceKey = Pick<Takst, "tilsyn" | "ydelse" | "stoerrelse" | "aar">;

/**
 * Prices as they were paid ("løbende"), one per supervisor, service, size class and year.
 * Where an annual report and a budget both print one, the annual report's is kept.
 */
export function nominalPrices(rows: readonly Takst[]): Takst[] {
  const nominal = rows.filter((row) => row.prisniveau === "løbende");
  const groups = Map.groupBy(nominal, (row) => `${row.tilsyn} ${row.aar} ${row.ydelse} ${row.stoerrelse}`);
  return [...groups.values()].flatMap((same) => same.find((row) => row.status === "opkraevet") ?? same.slice(0, 1));
}

/** The price for a key, or undefined when there is none. */
export function findPrice(prices: readonly Takst[], key: PriceKey): Takst | undefined {
  return prices.find(
    (row) =>
      row.tilsyn === key.tilsyn &&
      row.aar === key.aar &&
      row.ydelse === key.ydelse &&
      row.stoerrelse === key.stoerrelse,
  );
}

/** The years a supervisor has published prices for, of one service or of any, in order. */
export function yearsOf(prices: readonly Takst[], tilsyn: Tilsyn, ydelse?: Ydelse): number[] {
  const chosen = prices.filter((row) => row.tilsyn === tilsyn && (ydelse === undefined || row.ydelse === ydelse));
  return [...new Set(chosen.map((row) => row.aar))].sort((a, b) => a - b);
}

/** True when two prices of a service can be compared: no change of definition lies between the years. */
export function comparable(ydelse: Ydelse, from: number, to: number): boolean {
  return ydelse !== SERIES_BREAK.ydelse || from < SERIES_BREAK.aar === to < SERIES_BREAK.aar;
}

/** A year's price, and which unbroken run of years it belongs to (0, 1, …). */
export interface RunPoint {
  aar: number;
  takst_kr: number;
  run: number;
}

/** A service's prices by year. A new run starts after a year without a price and where the definition changes. */
export function priceRuns(prices: readonly Takst[], key: Omit<PriceKey, "aar">): RunPoint[] {
  let run = 0;
  let before: number | undefined;
  return yearsOf(prices, key.tilsyn, key.ydelse).flatMap((aar) => {
    const price = findPrice(prices, { ...key, aar });
    if (!price) return [];
    if (before !== undefined && (aar - before > 1 || !comparable(key.ydelse, before, aar))) run += 1;
    before = aar;
    return [{ aar, takst_kr: price.takst_kr, run }];
  });
}

/** Growth from one amount to another in per cent: (to / from − 1) · 100. */
export function growth(from: number, to: number): number {
  return (to / from - 1) * 100;
}

/** The fewest and most places in a size class; the largest class has no upper end. No tilbud has fewer than one place. */
export function placesIn(stoerrelse: Stoerrelse): { fewest: number; most: number | undefined } {
  const [low = Number.NaN, high] = stoerrelse.replace("+", "").split("-").map(Number);
  return { fewest: Math.max(1, low), most: high };
}

/** A price as it comes out for each place, in kroner: price divided by the class's fewest and most places. */
export function perPlace(price: Pick<Takst, "stoerrelse" | "takst_kr">): { fewest: number; most: number | undefined } {
  const { fewest, most } = placesIn(price.stoerrelse);
  return { fewest: price.takst_kr / fewest, most: most === undefined ? undefined : price.takst_kr / most };
}

/** Two years' price of one thing in the same fixed price level, with the change in per cent. */
export interface FixedChange {
  ydelse: Ydelse;
  stoerrelse: Stoerrelse;
  from: Takst;
  to: Takst;
  pct: number;
}

/**
 * What changed from a year to the next in fixed prices. The source restates the first year in the second year's prices;
 * in its own year a nominal price and a fixed price are the same, so the second is taken from the nominal rows.
 * Throws when a restated price has no price to stand against.
 */
export function fixedChanges(rows: readonly Takst[], from: number, to: number): FixedChange[] {
  const nominal = nominalPrices(rows);
  return rows
    .filter((row) => row.aar === from && row.prisniveau === `${to}-priser`)
    .map((row) => {
      const after = findPrice(nominal, { ...row, aar: to });
      if (!after) throw new Error(`${row.tilsyn} ${row.ydelse} ${row.stoerrelse}: no price for ${to}`);
      const { ydelse, stoerrelse } = row;
      return { ydelse, stoerrelse, from: row, to: after, pct: growth(row.takst_kr, after.takst_kr) };
    });
}
