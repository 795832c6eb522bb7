import { capital, fullStops } from "../../lib/format.ts";
import type { Outcome } from "../../model/check.ts";

/** How much of what was examined holds: `11 af 12 passer.` A check that met nothing to examine says so. */
export function heldText(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return "Ingen tal at regne efter.";
  return `${outcomes.filter(({ holds }) => holds).length} af ${outcomes.length} passer.`;
}

/** What does not hold in a check, as a sentence: `Øst 2021: trykt 257, sammenlagt 357.` */
export function outcomeText({ what, expected, found, recomputed }: Outcome): string {
  const gap = recomputed
    ? `trykt ${expected}, ${recomputed} ${found}`
    : `kilden giver ${found}, men det skulle være ${expected}`;
  return fullStops(`${capital(what)}: ${gap}.`);
}
