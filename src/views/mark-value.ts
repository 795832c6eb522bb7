import { hedged } from "../lib/hedged.ts";
import { spanText } from "../lib/span-text.ts";
import type { Mark } from "./resolved.ts";

type Told = Pick<Mark, "value" | "interval" | "hedge">;

/** Whether a value is the beginning of a span that its source tells, and not one that lies somewhere in an interval. */
export const isSpan = ({ value, interval }: Told): boolean => interval?.[0] === value && interval[1] > value;

/**
 * The value of a mark as it is told: with the end of the span that it begins, and with the word that its source puts at it:
 * `15 til 25`, `højst 60 minutter`.
 */
export function markValue(mark: Told, say: (value: number) => string): string {
  const [low, high] = isSpan(mark) && mark.interval ? mark.interval : [mark.value, mark.value];
  return hedged(mark.hedge, low === high ? say(low) : spanText(say(low), say(high)));
}
