import type { Match } from "./match.ts";

/**
 * Matches, best first, in which a view of a place that tells something of it stands before those that have as many of the words
 * and tell nothing. All others stay where they are.
 */
export function numbersFirst(matches: readonly Match[]): Match[] {
  const isView = ({ tells }: Match): boolean => tells !== undefined;
  const views = Map.groupBy(matches.filter(isView), ({ has }) => has);
  for (const own of views.values()) own.sort((a, b) => Number(b.tells) - Number(a.tells));
  return matches.map((match) => (isView(match) ? (views.get(match.has)?.shift() ?? match) : match));
}
