import { byDanish } from "../lib/collate.ts";
import { number, spelled } from "../lib/format.ts";
import { factOf, type Fact, type ValueFact } from "../model/fact.ts";
import type { Traced } from "../model/traced.ts";
import { namesOf } from "./names-of.ts";
import { countWhere, extremeOf } from "./trace.ts";

/** The value that a member is judged by. */
export type Of<T> = (member: T) => Traced;

/** Tells of members with names, such as houses, which of them something holds for and for how many. */
export interface Members<T> {
  /** Members as a fact that names them in Danish order, with the value of each that sets it apart: »Fyn og Midtjylland«. */
  which: (those: readonly T[], what: string, of: Of<T>) => Fact;
  /** How many of them something holds for, in a word. */
  howMany: (all: readonly T[], what: string, holds: (member: T) => boolean, of: Of<T>) => ValueFact;
}

/** A teller of members: their names, the unit they are counted in, and when it is, which ends every account. */
export const members = <T>(nameOf: (member: T) => string, unit: string, when: string): Members<T> => ({
  which: (those, what, of) =>
    namesOf(
      those
        .map((member) => ({ name: nameOf(member), by: factOf(of(member), what, number) }))
        .sort(byDanish(({ name }) => name)),
      `${what}, ${when}`,
    ),
  howMany: (all, what, holds, of) =>
    factOf(
      countWhere(all, holds, (member) => [of(member)], unit),
      `${what}, ${when}`,
      spelled,
    ),
});

/** The members with the lowest value: several where they are equal. Throws for none. */
export function lowestBy<T>(all: readonly T[], of: Of<T>): T[] {
  const { value } = extremeOf(all.map(of), "lavest");
  return all.filter((member) => of(member).value === value);
}
