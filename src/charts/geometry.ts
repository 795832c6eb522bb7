import { polygonArea, polygonContains, range } from "d3";
import type { Ring } from "../model/rings.ts";

export type Point = Ring[number];

/** Rings as a path: an absolute start and relative steps, to one decimal. Steps too short to be written are left out. */
export const pathOf = (rings: readonly Ring[]): string => rings.map((ring) => ringPath(ring, 0.1, tenth)).join("");

/** The same on a grid of `unit`, in whole units: shorter, for a drawing that is scaled by the unit. */
export const pathInUnits = (rings: readonly Ring[], unit: number): string =>
  rings.map((ring) => ringPath(ring, unit, String)).join("");

/** Places are counted in whole units, so that the rounding of one step is made good by the next. */
function ringPath(ring: Ring, unit: number, write: (units: number) => string): string {
  const places = ring.map(([x, y]): Point => [Math.round(x / unit), Math.round(y / unit)]);
  const steps = places.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = places[index] ?? [x, y];
    return [x - fromX, y - fromY];
  });
  const [start = [0, 0]] = places;
  const moves = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0).map(([dx, dy]) => joined(write(dx), write(dy)));
  return `M${joined(write(start[0]), write(start[1]))}${moves.length > 0 ? `l${moves.reduce(joined)}` : ""}Z`;
}

const tenth = (value: number): string => String(value / 10).replace(/^(-?)0\./, "$1.");

/** Two numbers beside each other; a minus sign parts them as well as a space does, and so does a second point. */
const joined = (a: string, b: string): string =>
  b.startsWith("-") || (b.startsWith(".") && /\.\d+$/.test(a)) ? a + b : `${a} ${b}`;

const GRID = 24;

/**
 * The point inside the largest ring that lies farthest from its edge, on a grid of 24 by 24: where a label has most room, one
 * that is `aspect` times as wide as high. (A coarse form of the pole of inaccessibility.)
 */
export function labelPoint(rings: readonly Ring[], aspect = 1): Point {
  const [x, y] = farthestWithin(rings.map((ring) => ring.map(([x, y]): Point => [x / aspect, y])));
  return [x * aspect, y];
}

function farthestWithin(rings: readonly Ring[]): Point {
  const ring = rings.reduce((a, b) => (Math.abs(polygonArea(b)) > Math.abs(polygonArea(a)) ? b : a));
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const at = (values: number[], step: number): number => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low + ((high - low) * (step + 0.5)) / GRID;
  };
  let best: Point = [at(xs, GRID / 2), at(ys, GRID / 2)];
  let room = 0;
  for (const i of range(GRID)) {
    for (const j of range(GRID)) {
      const point: Point = [at(xs, i), at(ys, j)];
      const own = roomAround(ring, point, room);
      if (own > room && polygonContains(ring, point)) [best, room] = [point, own];
    }
  }
  return best;
}

/** The square of the distance from a point to a ring; of a point that has no more than `enough`, only that it is no more. */
function roomAround(ring: Ring, [px, py]: Point, enough: number): number {
  let nearest = Infinity;
  let [ax, ay] = ring.at(-1) ?? [0, 0];
  for (const [bx, by] of ring) {
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
    nearest = Math.min(nearest, (px - ax - t * (bx - ax)) ** 2 + (py - ay - t * (by - ay)) ** 2);
    if (nearest <= enough) return nearest;
    [ax, ay] = [bx, by];
  }
  return nearest;
}
