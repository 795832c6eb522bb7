import type { Match } from "./match.ts";

/** How many results stand nearest. */
export const NEAREST = 3;

/**
 * Matches in which no part of a page stands among the nearest with the page itself, where others have every word as well: the page
 * leads to all its parts, and a story with many figures would leave room for nothing else.
 */
export function pageFirst(matches: readonly Match[], all: number): Match[] {
  const nearest: Match[] = [];
  for (const match of matches) {
    if (nearest.length === NEAREST || match.has < all) break;
    const { u } = match.record;
    const [page] = u.split("#");
    if (u === page || !nearest.some(({ record }) => record.u === page)) nearest.push(match);
  }
  return [...nearest, ...matches.filter((match) => !nearest.includes(match))];
}
