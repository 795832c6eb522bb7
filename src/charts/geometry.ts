import { extent, polygonArea, polygonContains, range } from "d3";
import { onceFor } from "../lib/once-for.ts";
import type { Ring } from "../model/rings.ts";

export type Point = Ring[number];

/** Rings as a path: an absolute start and relative steps, to one decimal. Steps too short to be written are left out. */
export const pathOf = onceFor((rings: readonly Ring[]): string =>
  rings.map((ring) => ringPath(ring, 0.1, tenth)).join(""),
);

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
/** Every so many of its points are tried first. */
const COARSE = 4;
/** So that the best of them is found once more. */
const LITTLE_LESS = 1 - 1e-9;

/**
 * The point inside the largest ring that lies farthest from its edge, on a grid of 24 by 24: where a label has most room, one
 * that is `aspect` times as wide as high. (A coarse form of the pole of inaccessibility.)
 */
export function labelPoint(rings: readonly Ring[], aspect = 1): Point {
  const known = labelPoints(rings);
  const point = known.get(aspect) ?? roomiest(rings, aspect);
  known.set(aspect, point);
  return point;
}

/** The points of an outline by their `aspect`: the same names stand on a map whatever its values are. */
const labelPoints = onceFor((_: readonly Ring[]) => new Map<number, Point>());

function roomiest(rings: readonly Ring[], aspect: number): Point {
  const [x, y] = farthestWithin(rings.map((ring) => ring.map(([x, y]): Point => [x / aspect, y])));
  return [x * aspect, y];
}

function farthestWithin(rings: readonly Ring[]): Point {
  const ring = rings.reduce((a, b) => (Math.abs(polygonArea(b)) > Math.abs(polygonArea(a)) ? b : a));
  const [left = 0, right = 0] = extent(ring, ([x]) => x);
  const [top = 0, bottom = 0] = extent(ring, ([, y]) => y);
  const at = (low: number, high: number, step: number): number => low + ((high - low) * (step + 0.5)) / GRID;
  const edges = edgesOf(ring);
  /** The square of the room around a point; where it has no more than `enough`, something that it has no more than. */
  const roomAt = ([x, y]: Point, enough: number): number => {
    // No point within a ring lies farther from it than from the box around it.
    const within = Math.max(0, Math.min(x - left, right - x, y - top, bottom - y)) ** 2;
    return within <= enough ? within : roomAround(edges, x, y, enough);
  };
  const isRoomier = (point: Point, own: number, room: number): boolean => own > room && polygonContains(ring, point);
  const pointAt = (i: number, j: number): Point => [at(left, right, i), at(top, bottom, j)];
  // A few points first: where there is much room, the many with less are soon passed over.
  const few = range(COARSE / 2, GRID, COARSE);
  const known = few
    .flatMap((i) => few.map((j) => pointAt(i, j)))
    .reduce((room, point) => {
      const own = roomAt(point, room);
      return isRoomier(point, own, room) ? own : room;
    }, 0);
  const down = (bottom - top) / GRID;
  let best = pointAt(GRID / 2, GRID / 2);
  let room = known * LITTLE_LESS;
  for (const i of range(GRID)) {
    for (let j = 0; j < GRID; j += 1) {
      const point = pointAt(i, j);
      const own = roomAt(point, room);
      if (isRoomier(point, own, room)) [best, room] = [point, own];
      // A point has no more room than another and the way to it.
      else if (own < room) j += Math.floor(((Math.sqrt(room) - Math.sqrt(own)) / down) * LITTLE_LESS);
    }
  }
  return best;
}

/** The edges of a ring, four numbers each: where it begins, and the way from there. Hundreds of points are held against them. */
type Edges = Float64Array;

function edgesOf(ring: Ring): Edges {
  const edges = new Float64Array(ring.length * 4);
  let [ax, ay] = ring.at(-1) ?? [0, 0];
  ring.forEach(([bx, by], at) => {
    edges.set([ax, ay, bx - ax, by - ay], at * 4);
    [ax, ay] = [bx, by];
  });
  return edges;
}

/** The square of the distance from a point to a ring; of a point that has no more than `enough`, only that it is no more. */
function roomAround(edges: Edges, px: number, py: number, enough: number): number {
  let nearest = Infinity;
  for (let at = 0; at < edges.length; at += 4) {
    const ax = edges[at] ?? 0;
    const ay = edges[at + 1] ?? 0;
    const dx = edges[at + 2] ?? 0;
    const dy = edges[at + 3] ?? 0;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
    const x = px - ax - t * dx;
    const y = py - ay - t * dy;
    nearest = Math.min(nearest, x * x + y * y);
    if (nearest <= enough) return nearest;
  }
  return nearest;
}
