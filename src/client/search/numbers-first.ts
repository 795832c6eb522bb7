import type { Match } from "./match.ts";

/**
 * Matches, best first, in which of the views of a place that have as many of the words those stand first that are called by most
 * of them, and of these one that tells something of the place before one that tells nothing. All others stay where they are.
 */
export function numbersFirst(matches: readonly Match[]): Match[] {
  const views = Map.groupBy(
    matches.filter(({ view }) => view !== undefined),
    ({ has }) => has,
  );
  const ordered = [...views].map(([has, own]) => [has, own.sort((a, b) => weightOf(b) - weightOf(a))] as const);
  const rest = new Map(ordered);
  return matches.map((match) => (match.view ? (rest.get(match.has)?.shift() ?? match) : match));
}

const weightOf = ({ view }: Match): number => (view ? 2 * view.said + Number(view.tells) : 0);
