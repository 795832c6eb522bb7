import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { isSmallBase } from "../lib/small-base.ts";
import type { KommuneEntry } from "./all.ts";
import { outlying } from "./outlying.ts";
import { bySpecial, isInhabitants, isPayment, isUnsure } from "./special.ts";
import { valueAndPlace } from "./value-and-place.ts";

/** As many as a reader takes in at a glance. */
const MOST = 3;

const firstOfEach = (measures: readonly KommuneMeasure[], keyOf: (one: KommuneMeasure) => string): KommuneMeasure[] =>
  [...Map.groupBy(measures, keyOf).values()].flatMap((own) => own.slice(0, 1));

/** Whether fewer than half stand as far out, or a source names only those where it changed most. */
const isFarOut = (one: KommuneMeasure): boolean =>
  one.standing ? outlying(one, one.standing) < 1 / 2 : one.measure.countsChange === true;

/** The first of each theme that stands far out, then the others, none of the same column as one before it. */
function varied(measures: readonly KommuneMeasure[]): KommuneMeasure[] {
  const once = firstOfEach(measures, ({ dataset, measure: { column, where } }) =>
    JSON.stringify([dataset.id, column, where]),
  );
  return [...new Set([...firstOfEach(once.filter(isFarOut), ({ dataset: { theme } }) => theme), ...once])];
}

/** Whether it counts so few that nothing can be said of the municipality by it; of a change it is said that it is among the largest. */
const isOfFew = ({ value, measure }: KommuneMeasure): boolean => isSmallBase(value) && !measure.countsChange;

/**
 * What there is to say of a municipality in at most three short texts, the most special first: measures of several themes,
 * then what is said of it in words. Each stands alone, with its value, its year and its place where it has one. The number of
 * inhabitants comes last, and payments only where there is nothing else.
 */
export function inShort(entry: KommuneEntry): string[] {
  const special = bySpecial(entry).filter((one) => !isUnsure(one));
  const uncompared = entry.measures.filter((one) => one.standing === undefined && !isPayment(one) && !isOfFew(one));
  const inhabitants = entry.measures.filter(isInhabitants);
  const payments = entry.measures.filter(isPayment);
  const best = [
    ...varied([...special, ...uncompared]).map(valueAndPlace),
    ...entry.mentions.flatMap(({ sentences }) => sentences),
    ...inhabitants.map(valueAndPlace),
  ];
  return (best.length > 0 ? best : payments.map(valueAndPlace)).slice(0, MOST);
}
