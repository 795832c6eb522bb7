import { lower } from "../lib/format.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { intervalText, shortValue, valueWithUnit } from "../views/value-text.ts";

/**
 * What there is to know of a value besides itself, in a few words each: what it is a share of, the interval it lies in, what it
 * was to reach, and why it is in doubt.
 */
export function detailsOf({ measure, whole, beside }: Resolved, mark: Mark): string[] {
  return [
    ...(whole && mark.whole !== undefined ? [`af ${valueWithUnit(whole, mark.whole)}`] : []),
    ...(mark.interval ? [`mellem ${intervalText(measure, mark.interval, "og")}`] : []),
    ...(mark.target === undefined ? [] : [`${lower(beside.target ?? "")} ${shortValue(measure, mark.target)}`]),
    ...(mark.doubt === undefined ? [] : [mark.doubt]),
  ];
}

/** A value with its unit and, in brackets, what else there is to know of it. */
export function valueWords(resolved: Resolved, mark: Mark, more: readonly string[] = []): string {
  const details = [...more, ...detailsOf(resolved, mark)];
  return `${valueWithUnit(resolved.measure, mark.value)}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}
