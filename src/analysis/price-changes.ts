import tilsynstakster from "../datasets/tilsynstakster.ts";
import type { Traced } from "../model/traced.ts";
import { amountOf, findPrice, priceRuns, type PriceKey, type Stoerrelse, type Takst } from "./takster.ts";
import { changeOf } from "./trace.ts";

/** What the prices of one service are looked up by, for every size class. */
export type Service = Omit<PriceKey, "stoerrelse">;

const SIZES: readonly Stoerrelse[] = tilsynstakster.row.shape.stoerrelse.options;

/** Two services' prices made into one value for each size class that has both; the smallest class first. */
export function bySize(
  prices: readonly Takst[],
  [one, other]: readonly [Service, Service],
  of: (one: Traced, other: Traced) => Traced,
): Traced[] {
  return SIZES.flatMap((stoerrelse) => {
    const [a, b] = [findPrice(prices, { ...one, stoerrelse }), findPrice(prices, { ...other, stoerrelse })];
    return a && b ? [of(amountOf(a), amountOf(b))] : [];
  });
}

/** A price's change in per cent from each year to the next; no change over a year without a price or another basis. */
export function yearlyChanges(prices: readonly Takst[], key: Omit<PriceKey, "aar">): { aar: number; change: Traced }[] {
  const points = priceRuns(prices, key);
  return points.flatMap(({ price, run }, index) => {
    const before = points[index - 1];
    return before?.run === run ? [{ aar: price.aar, change: changeOf(amountOf(before.price), amountOf(price)) }] : [];
  });
}
