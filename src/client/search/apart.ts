import type { Match } from "./match.ts";

/** Matches in which views of a place that would be called the same are called by their datasets as well. */
export function apart(matches: readonly Match[]): Match[] {
  const titled = Map.groupBy(matches, ({ record }) => record.t);
  return matches.map((match) => {
    const { record, view } = match;
    if (titled.get(record.t)?.length === 1 || !view || view.whole === record.t) return match;
    const { d = "" } = record;
    return { ...match, record: { ...record, t: view.whole, d: view.whole.startsWith(d) ? "" : d } };
  });
}
