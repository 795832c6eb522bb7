import { ascending, group, max } from "d3";

/** From the middle of one lane to that of the next, in pixels. */
export const LANE = 13;

/**
 * How far each mark of a row is moved from its middle, in pixels, so that no two lie on each other: those that are nearer than
 * `width` to a neighbour stand under each other, in the order given.
 */
export function apart(positions: readonly number[], width: number): number[] {
  const moved = positions.map(() => 0);
  for (const members of crowds(positions, width)) {
    members.forEach((index, lane) => (moved[index] = (lane - (members.length - 1) / 2) * LANE));
  }
  return moved;
}

/** The lanes that a row needs. */
export const lanesOf = (positions: readonly number[], width: number): number =>
  max(crowds(positions, width), ({ length }) => length) ?? 1;

/** The indices of marks that follow each other more closely than `width`, in the order given. */
function crowds(positions: readonly number[], width: number): number[][] {
  const along = positions.map((at, index) => ({ at, index })).sort((a, b) => ascending(a.at, b.at));
  let crowd = 0;
  const numbered = along.map(({ at, index }, place) => {
    if (place > 0 && at - (along[place - 1]?.at ?? at) >= width) crowd += 1;
    return { crowd, index };
  });
  return [...group(numbered, (one) => one.crowd).values()].map((members) =>
    members.map(({ index }) => index).sort(ascending),
  );
}
