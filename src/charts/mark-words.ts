import { lowerFirst } from "../lib/format.ts";
import type { Mark, Resolved, Scale } from "../views/resolved.ts";
import { intervalText, shortValue, valueWithUnit } from "../views/value-text.ts";
import { otherKind } from "./other-kind.ts";

/**
 * What there is to know of a value besides itself, in a few words each: of what kind it is where most are of another, what it is
 * a share of, the interval it lies in, what it was to reach, and why it is in doubt.
 */
export function detailsOf(resolved: Resolved, mark: Mark): string[] {
  const { measure, whole, beside } = resolved;
  return [
    ...otherKind(resolved, mark),
    ...(whole && mark.whole !== undefined ? [`af ${valueWithUnit(whole, mark.whole)}`] : []),
    ...(mark.interval ? [intervalWords(measure, mark.value, mark.interval)] : []),
    ...(mark.target === undefined ? [] : [`${lowerFirst(beside.target ?? "")} ${shortValue(measure, mark.target)}`]),
    ...(mark.doubt === undefined ? [] : [mark.doubt]),
  ];
}

/** What a value is not told without: the end of the span it begins, and the text beside it, as `ca.`. */
export const closeDetails = ({ measure }: Resolved, { value, interval, side }: Mark): string[] => [
  ...(interval && interval[0] === value && interval[1] > value ? [intervalWords(measure, value, interval)] : []),
  ...(side === undefined ? [] : [side]),
];

/** `mellem 25 og 36` of a value that is not sure; `op til 25` of one that begins the span of its source. */
const intervalWords = (measure: Scale, value: number, interval: readonly [low: number, high: number]): string =>
  value === interval[0]
    ? `op til ${shortValue(measure, interval[1])}`
    : `mellem ${intervalText(measure, interval, "og")}`;

/** A value with its unit and, in brackets, what else there is to know of it. */
export function valueWords(resolved: Resolved, mark: Mark): string {
  const details = detailsOf(resolved, mark);
  return `${valueWithUnit(resolved.measure, mark.value)}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}
