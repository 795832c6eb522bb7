import { greatest } from "d3";
import tilsynstakster from "../datasets/tilsynstakster.ts";
import { needed } from "../lib/needed.ts";
import { cellsOf, computedFrom, printedIn, type Traced } from "../model/traced.ts";
import {
  amountOf,
  findPrice,
  priceInWords,
  SIZES,
  sizeName,
  type PriceKey,
  type Stoerrelse,
  type Takst,
} from "./takster.ts";
import { changeOf, rateOf } from "./trace.ts";

/** The ends of a size class; the largest class has no upper end. */
export interface Ends<T> {
  fewest: T;
  most: T | undefined;
}

/** The fewest and most places in a size class. No tilbud has fewer than one place. */
export function placesIn(stoerrelse: Stoerrelse): Ends<number> {
  const [low = Number.NaN, high] = stoerrelse.replace("+", "").split("-").map(Number);
  return { fewest: Math.max(1, low), most: high };
}

/** The fewest and most places in the size class of a price, as values that rest on what its row says of its size. */
export function placesPaidFor(price: Takst): Ends<Traced> {
  const { fewest, most } = placesIn(price.stoerrelse);
  const cells = cellsOf(tilsynstakster, [price], "stoerrelse");
  const end = (value: number): Traced => ({
    ...{ value, unit: "pladser" },
    ...(price.stoerrelse.split(/\D/).includes(String(value))
      ? printedIn(cells)
      : computedFrom(cells, `gruppen med ${sizeName(price.stoerrelse)}, men intet tilbud er uden pladser`)),
  });
  return { fewest: end(fewest), most: most === undefined ? undefined : end(most) };
}

/** What a price comes to for each of some places, in kroner. */
export const perPlace = (price: Takst, places: Traced): Traced => rateOf(amountOf(price), places, 1, "kr. pr. plads");

/** Where a tilbud grows into the next size class, what a place costs on either side, and the jump in per cent. */
export interface SizeStep {
  /** The most places before it, and the fewest after it. */
  last: Traced;
  at: Traced;
  below: Traced;
  above: Traced;
  change: Traced;
}

/** What each place costs where a service's size classes meet, the smallest classes first. Throws where a class has no price. */
export function sizeSteps(prices: readonly Takst[], service: Omit<PriceKey, "stoerrelse">): SizeStep[] {
  const of = (stoerrelse: Stoerrelse): Takst =>
    needed(findPrice(prices, { ...service, stoerrelse }), priceInWords({ ...service, stoerrelse }));
  return SIZES.slice(1).map((size, index) => {
    const [smaller, larger] = [of(SIZES[index] ?? size), of(size)];
    const last = needed(placesPaidFor(smaller).most, `den øvre grænse for ${sizeName(smaller.stoerrelse)}`);
    const at = placesPaidFor(larger).fewest;
    const [below, above] = [perPlace(smaller, last), perPlace(larger, at)];
    return { last, at, below, above, change: changeOf(below, above) };
  });
}

/** The step where a place gets dearer by most. Throws for none. */
export const steepest = (steps: readonly SizeStep[]): SizeStep =>
  needed(
    greatest(steps, ({ change }) => change.value),
    "spring i taksten",
  );
