import { listAnd } from "./list.ts";

interface Placed {
  /** Where it stands in a row, in pixels. */
  at: number;
  /** What is read out of it: a name, a colon and a value. */
  text: string;
}

/** The names of all that have one value before it, for each value there is. */
function named(all: readonly Placed[]): string {
  const told = all.map(({ text }) => {
    const [name = "", ...value] = text.split(": ");
    return { name, value: value.join(": ") };
  });
  return [...Map.groupBy(told, ({ value }) => value)]
    .map(([value, own]) => `${listAnd(own.map(({ name }) => name))}: ${value}`)
    .join("; ");
}

/**
 * What is read out of all that stand within a pixel of each other, for each of them: `Fanø, Læsø og Samsø: 0 pladser`. Undefined for
 * one that stands alone.
 */
export function toldTogether(all: readonly Placed[]): (string | undefined)[] {
  const places = Map.groupBy(all, ({ at }) => Math.round(at));
  return all.map(({ at }) => {
    const here = places.get(Math.round(at)) ?? [];
    return here.length > 1 ? named(here) : undefined;
  });
}
