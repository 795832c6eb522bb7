import { descending, sort } from "d3";
import { needed } from "../lib/needed.ts";
import type { Traced } from "../model/traced.ts";
import type { Assessment } from "./erhvervshuse.ts";
import { differenceBetween, isClear, type Estimate } from "./intervals.ts";
import { countWhere } from "./trace.ts";

/** Two houses, and whether they are further apart than the uncertainty of their difference. */
export interface Pair {
  a: Assessment;
  b: Assessment;
  clear: boolean;
}

/** Every pair of houses once, in the order of the houses. */
export const pairsOf = (houses: readonly Assessment[], of: (house: Assessment) => Estimate): Pair[] =>
  houses.flatMap((a, index) =>
    houses.slice(index + 1).map((b) => ({ a, b, clear: isClear(differenceBetween(of(a), of(b))) })),
  );

/** How many pairs something holds for, of all that were compared. */
export const pairsWhere = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): Traced =>
  countWhere(pairs, holds, ({ a, b }) => [a.nps.at.low, b.nps.at.low], "par");

/** Drift and growth firms of one house, and how far apart their scores are. */
export interface HouseGap {
  drift: Assessment;
  vaekst: Assessment;
  gap: Estimate;
  clear: boolean;
}

/** One gap for each house, the largest first. Throws a MissingError where a house lacks its growth firms. */
export function gapsOf(drift: readonly Assessment[], vaekst: readonly Assessment[]): HouseGap[] {
  const gaps = drift.map((own) => {
    const other = needed(
      vaekst.find(({ erhvervshus }) => erhvervshus === own.erhvervshus),
      `vækstvirksomhederne i ${own.erhvervshus}`,
    );
    const gap = differenceBetween(other.nps, own.nps);
    return { drift: own, vaekst: other, gap, clear: isClear(gap) };
  });
  return sort(gaps, (a, b) => descending(a.gap.value, b.gap.value));
}
