import { isBetween } from "../lib/is-between.ts";
import { listAnd } from "../lib/list.ts";
import { needed } from "../lib/needed.ts";
import type { Traced } from "../model/traced.ts";
import { amountOf, findPrice, priceRuns, SIZES, type PriceKey, type Takst } from "./takster.ts";
import { changeOf, rateOf, roundedOff } from "./trace.ts";

/** What the prices of one service are looked up by, for every size class. */
export type Service = Omit<PriceKey, "stoerrelse">;

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

/** Between which numbers of payments a new price comes to cost more than an old one that was paid once. */
export interface TurningPoint {
  /** Payments that together cost less than the old price, in the smallest class that has both. */
  fewer: Traced;
  /** Payments that together cost more. */
  enough: Traced;
  /** Whether every size class turns between these two. */
  alike: boolean;
}

/** When a service's new price, paid for each of a unit, has come to cost what its old one did. Throws where no class has both. */
export function turningPoint(
  prices: readonly Takst[],
  services: readonly [Service, Service],
  unit: string,
): TurningPoint {
  const all = bySize(prices, services, (old, each) => rateOf(old, each, 1, unit));
  const first = needed(all[0], `takster for ${listAnd(services.map(({ aar }) => String(aar)))} i samme størrelse`);
  const [fewer, enough] = [roundedOff(first, "ned"), roundedOff(first, "op")];
  return { fewer, enough, alike: all.every(({ value }) => isBetween(value, fewer.value, enough.value)) };
}
