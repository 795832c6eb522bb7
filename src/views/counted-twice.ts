import type { Column } from "../model/shape.ts";
import type { Mark } from "./resolved.ts";
import type { ChannelName } from "./time-channel.ts";
import { isWithin } from "./within-sum.ts";

/** Of marks that are to make up a whole together, one that lies within another of them: what is in both would be counted twice. */
export function countedTwice(
  { sums = {} }: Column,
  channel: ChannelName,
  marks: readonly Mark[],
): { whole: string; part: string } | undefined {
  const codes = marks.map((mark) => mark[channel]);
  for (const whole of codes.filter((code) => code in sums)) {
    // Of several sums of unknown parts nobody knows which holds what.
    const part = codes.find(
      (code) => code !== whole && (isWithin(sums, whole, code) || (sums[whole] === "more" && sums[code] === "more")),
    );
    if (part !== undefined) return { whole, part };
  }
  return undefined;
}
