import { findPrice, growth, priceRuns, type PriceKey, type Stoerrelse, type Takst } from "./takster.ts";
import tilsynstakster from "../datasets/tilsynstakster.ts";

/** What the prices of one service are looked up by, for every size class. */
export type Service = Omit<PriceKey, "stoerrelse">;

const SIZES: readonly Stoerrelse[] = tilsynstakster.row.shape.stoerrelse.options;

/** Something of two prices, for each size class that has both; the smallest class first. */
function bySize(
  prices: readonly Takst[],
  one: Service,
  other: Service,
  of: (one: number, other: number) => number,
): number[] {
  return SIZES.flatMap((stoerrelse) => {
    const [a, b] = [findPrice(prices, { ...one, stoerrelse }), findPrice(prices, { ...other, stoerrelse })];
    return a && b ? [of(a.takst_kr, b.takst_kr)] : [];
  });
}

/** How much dearer the second service is than the first in per cent, for each size class that has both. */
export const dearerBySize = (prices: readonly Takst[], one: Service, other: Service): number[] =>
  bySize(prices, one, other, growth);

/** The first service's price as a share (0 to 1) of the second's, for each size class that has both. */
export const shareBySize = (prices: readonly Takst[], one: Service, other: Service): number[] =>
  bySize(prices, one, other, (a, b) => a / b);

/** A price's change in per cent from each year to the next; no change over a year without a price or another basis. */
export function yearlyChanges(prices: readonly Takst[], key: Omit<PriceKey, "aar">): { aar: number; pct: number }[] {
  const points = priceRuns(prices, key);
  return points.flatMap(({ aar, run, takst_kr }, index) => {
    const before = points[index - 1];
    return before?.run === run ? [{ aar, pct: growth(before.takst_kr, takst_kr) }] : [];
  });
}
