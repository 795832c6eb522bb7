import { changeOf, sumOf } from "../../analysis/trace.ts";
import { percent } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Cards } from "./cards.ts";
import type { MissingPlaces } from "./missing-places.ts";

/** How much the places grew from the first year to the last, and how much, had the source's own total of the private been right. */
export function growthOf(
  { read, first, last }: Cards,
  { unplaced, lacks }: MissingPlaces,
): { more: ValueFact; most: ValueFact } {
  const [before, after] = [read.sum({ aar: first }), read.sum({ aar: last })];
  const growth = `Flere pladser, ${first} til ${last}`;
  const more = factOf(changeOf(before.account, after.account), growth, percent);
  if (!lacks) return { more, most: more };
  const whole = sumOf([after.account, unplaced.account]);
  const what = `${growth}, hvis kildens egen total for de private er rigtig`;
  return { more, most: factOf(changeOf(before.account, whole), what, percent) };
}
