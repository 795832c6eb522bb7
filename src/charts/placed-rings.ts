import { onceFor } from "../lib/once-for.ts";
import type { Ring } from "../model/rings.ts";

/** Where an outline is drawn: what is at `from` comes to `to`, and all else so many times as far from it. */
export interface Placing {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  scale: number;
}

/** A map is drawn for two widths, and what it was before may come again. */
const KEPT = 4;

const placesOf = onceFor((_: readonly Ring[]): { placing: Placing; rings: Ring[] }[] => []);

const isSame = (a: Placing, b: Placing): boolean =>
  a.scale === b.scale && [0, 1].every((axis) => a.from[axis] === b.from[axis] && a.to[axis] === b.to[axis]);

/** An outline where it is drawn: the same object as long as it is drawn there, so that what follows from it is reckoned once. */
export function placedRings(rings: readonly Ring[], placing: Placing): Ring[] {
  const places = placesOf(rings);
  const found = places.find((place) => isSame(place.placing, placing));
  if (found) return found.rings;
  const { from, to, scale } = placing;
  const placed = rings.map((ring) =>
    ring.map(([x, y]): Ring[number] => [to[0] + (x - from[0]) * scale, to[1] + (y - from[1]) * scale]),
  );
  places.unshift({ placing, rings: placed });
  if (places.length > KEPT) places.pop();
  return placed;
}
