import { lowerFirst } from "../lib/format.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { isSpan, markValue } from "../views/mark-value.ts";
import { intervalText, shortValue, valueWithUnit } from "../views/value-text.ts";
import { otherKind } from "./other-kind.ts";

/**
 * What there is to know of a value besides itself, in a few words each: of what kind it is where others are firmer, what it is
 * a share of, the interval it lies somewhere in, what it was to reach, and why it is in doubt.
 */
export function detailsOf(resolved: Resolved, mark: Mark): string[] {
  const { measure, whole, beside } = resolved;
  return [
    ...otherKind(resolved, mark),
    ...(whole && mark.whole !== undefined ? [`af ${valueWithUnit(whole, mark.whole)}`] : []),
    ...(mark.interval && !isSpan(mark) ? [`mellem ${intervalText(measure, mark.interval, "og")}`] : []),
    ...(mark.target === undefined ? [] : [`${lowerFirst(beside.target ?? "")} ${shortValue(measure, mark.target)}`]),
    ...(mark.doubt === undefined ? [] : [mark.doubt]),
  ];
}

/** A value with its unit and, in brackets, what else there is to know of it. */
export function valueWords(resolved: Resolved, mark: Mark): string {
  const details = detailsOf(resolved, mark);
  const told = markValue(mark, (value) => valueWithUnit(resolved.measure, value));
  return `${told}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}
