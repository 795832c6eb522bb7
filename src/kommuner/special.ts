import { sort } from "d3";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { isSmallBase } from "../lib/small-base.ts";
import { isMoney } from "../lib/quantity.ts";
import type { KommuneEntry } from "./all.ts";
import { followsSize } from "./follows-size.ts";
import { otherPart } from "./other-part.ts";
import { outlying } from "./outlying.ts";
import { placesDoubt } from "./places-doubt.ts";
import type { Standing } from "./standing.ts";

/** A measure that has a place among others. */
export type Compared = KommuneMeasure & { standing: Standing };

/** A group of fewer than this has nobody far from its middle. */
const FEWEST_FAR = 10;

/** Whether it is money that is paid. Payments follow how many live there, or how many of them are children. */
export const isPayment = ({ unit }: Pick<KommuneMeasure, "unit">): boolean => isMoney(unit);

/** Whether it counts those who live there: everybody's first number, and nobody's news. */
export const isInhabitants = ({ unit }: Pick<KommuneMeasure, "unit">): boolean => unit === "indbyggere";

/** Whether its value says little: it is in doubt, or rests on few. */
export const isUnsure = (measured: KommuneMeasure): boolean =>
  placesDoubt(measured)?.mark !== undefined || (measured.counted !== undefined && isSmallBase(measured.counted.value));

const isCompared = (measured: KommuneMeasure): measured is Compared => measured.standing !== undefined;

/** Fewer than this part of all stand as far out as what stands out. */
const FAR_OUT = 1 / 4;

/** Whether a municipality stands out in what it does or is asked to do, and not in who live there. */
const isOwnNews = (measured: Compared): boolean =>
  !measured.measure.composition && outlying(measured, measured.standing) < FAR_OUT;

/** Whether it only says how large a municipality is. That it has none of what others have is told by what it has instead. */
const isOfSize = (measured: Compared): boolean => otherPart(measured) === undefined && followsSize(measured);

const isOfFew = ({ members, groupSize }: Compared): boolean =>
  members.length < FEWEST_FAR && members.length < groupSize;

/**
 * The measures of a municipality that say something of it beside others, the most special first: those in which fewest stand
 * as far from the middle (`outlying`). What it does and stands out in comes before
 * who live there. A count that follows the number of inhabitants comes last. What is unsure comes after what is not, and what only few are compared by after what more
 * are. Of two that stand equally far out, a plain count comes before its rate, and the newer before the older. Payments
 * and the number of inhabitants are left out, as is what is not compared.
 */
export function bySpecial({ measures }: Pick<KommuneEntry, "measures">): Compared[] {
  return sort(
    measures.filter(isCompared).filter((one) => !isPayment(one) && !isInhabitants(one)),
    (a, b) =>
      Number(isOfSize(a)) - Number(isOfSize(b)) ||
      Number(isUnsure(a)) - Number(isUnsure(b)) ||
      Number(isOfFew(a)) - Number(isOfFew(b)) ||
      Number(isOwnNews(b)) - Number(isOwnNews(a)) ||
      outlying(a, a.standing) - outlying(b, b.standing) ||
      Number(a.measure.per !== undefined) - Number(b.measure.per !== undefined) ||
      b.aar - a.aar,
  );
}

/** The measure in which a municipality stands out most; undefined where it is compared with nobody. */
export const specialOf = (entry: Pick<KommuneEntry, "measures">): Compared | undefined => bySpecial(entry)[0];
