import { spelled } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";

/** More that share a place than these are counted instead of named. */
export const MOST_NAMED = 3;

/** Everything that has the highest or the lowest value, in the order given. */
export function sharers<T>(items: readonly T[], value: (item: T) => number, end: "highest" | "lowest"): T[] {
  const all = items.map(value);
  const extreme = end === "highest" ? Math.max(...all) : Math.min(...all);
  return items.filter((_, index) => all[index] === extreme);
}

/** Those that share a place, by name while they are few: `Fanø og Læsø`, `23 kommuner`, `seks af dem`. */
export const namedOrCounted = (names: readonly string[], noun: "kommuner" | "af dem"): string =>
  names.length <= MOST_NAMED ? listAnd(names) : `${spelled(names.length)} ${noun}`;
