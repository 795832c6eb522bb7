import { capital, fullStops } from "../../lib/format.ts";
import type { Outcome } from "../../model/check.ts";

/** What does not hold in a check, as a sentence: `Øst 2021: trykt 257, sammenlagt 357.` */
export function outcomeText({ what, expected, found, recomputed }: Outcome): string {
  const gap = recomputed
    ? `trykt ${expected}, ${recomputed} ${found}`
    : `kilden giver ${found}, men det skulle være ${expected}`;
  return fullStops(`${capital(what)}: ${gap}.`);
}
