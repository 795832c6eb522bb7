import { capital, fullStops, number, spelled } from "../../lib/format.ts";
import type { Outcome } from "../../model/check.ts";

/** How much of what was examined holds: `Det passer 11 steder ud af 12.` */
export function heldText(outcomes: readonly Outcome[]): string {
  const held = outcomes.filter(({ holds }) => holds).length;
  const all = outcomes.length;
  if (held === all)
    return all === 1 ? "Det passer." : `Det passer ${all === 2 ? "begge" : `alle ${spelled(all)}`} steder.`;
  if (held === 0) return all === 1 ? "Det passer ikke." : `Det passer ingen af de ${spelled(all)} steder.`;
  return `Det passer ${number(held)} ${held === 1 ? "sted" : "steder"} ud af ${number(all)}.`;
}

/** What does not hold in a check, as a sentence: `Øst 2021: trykt 257, sammenlagt 357.` */
export function outcomeText({ what, expected, found, recomputed }: Outcome): string {
  const gap = recomputed
    ? `trykt ${expected}, ${recomputed} ${found}`
    : `kilden giver ${found}, men det skulle være ${expected}`;
  return fullStops(`${capital(what)}: ${gap}.`);
}
