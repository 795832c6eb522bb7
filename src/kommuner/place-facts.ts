import { computed, countWhere } from "../analysis/trace.ts";
import { number } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import { factOf, type PlacedFact } from "../model/fact.ts";
import type { Traced } from "../model/traced.ts";

type Listed = PlacedFact["listed"] & object;

const kommuner = (value: number): string => quantity(value, "kommuner");

/** A place among others, counted from the highest or from the lowest. */
export function placeFact(
  place: number,
  from: "oppefra" | "nedefra",
  all: readonly Traced[],
  listed: Listed,
): PlacedFact {
  const [before, than] = [place === 1 ? "ingen" : number(place - 1), from === "oppefra" ? "højere" : "lavere"];
  const formula = `${before} af ${number(all.length)} har et ${than} tal`;
  return {
    ...factOf(computed(place, null, all, formula), `Placering ${from}`, (value) => `nr. ${value}`),
    listed,
  };
}

/** How many municipalities are compared. */
export const membersFact = (all: readonly Traced[], listed: Listed): PlacedFact => ({
  ...factOf(
    countWhere(
      all,
      () => true,
      (one) => [one],
      "kommuner",
    ),
    "Kommuner, der sammenlignes",
    kommuner,
  ),
  listed,
});

/** How many of the municipalities have a value that something holds for. */
export const kommunerFact = (
  all: readonly Traced[],
  holds: (value: number) => boolean,
  what: string,
  listed: Listed,
): PlacedFact => ({
  ...factOf(
    countWhere(
      all,
      ({ value }) => holds(value),
      (one) => [one],
      "kommuner",
    ),
    what,
    kommuner,
  ),
  listed,
});
