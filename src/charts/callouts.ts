import { cross, group, least, max, pairs, range, sum } from "d3";
import type { Ring } from "../model/rings.ts";
import { overlaps, type Box } from "../lib/box.ts";
import { boxAround, crossesBox, liesOver } from "./box.ts";
import { labelPoint, type Point } from "./geometry.ts";
import { landGrid } from "./land-grid.ts";
import { boxOfRing, boxOfRings } from "./map-shape.ts";

/** What is to be named beside a map: a block of so many pixels. */
export interface Called {
  rings: Ring[];
  block: readonly [width: number, height: number];
  /** How far its name may stand from it, in pixels; anywhere when left out. */
  longest?: number;
  /** How far apart the gaps between equal shapes lie, where its line is to run in those, with a bend if need be, and over no shape. */
  gaps?: readonly [across: number, down: number];
}

/** Where a name stands away from its shape, and the line from the one to the other. */
export interface Callout<T> {
  item: T;
  at: Point;
  anchor: "start" | "middle" | "end";
  line: readonly Point[];
}

/** How close the places lie that are tried. */
const STEP = 6;
/** From a name to any shape. */
const CLEAR = 3;
/** A line goes this much farther round rather than over another shape. */
const OVER = 5;
/** From a name to its line. */
const GAP = 2;
/** A line bends after so many shapes at most. */
const FARTHEST_BEND = 8;

/** A callout that may be, with the box of its name and what it costs: how long its line is, and more where that runs over shapes. */
interface Tried<T> {
  callout: Callout<T>;
  box: Box;
  cost: number;
}

/**
 * Places for names away from their shapes, each where there is no shape, no name and no line to another, and where its line is short and
 * runs over few other shapes.
 * Those without any are left out.
 */
export function callouts<T extends Called>(
  items: readonly T[],
  shapes: readonly Ring[],
  [width, height]: readonly [width: number, height: number],
  others: readonly Box[] = [],
): Callout<T>[] {
  if (items.length === 0) return [];
  const land = shapes.map((ring) => ({ ring, box: boxOfRing(ring) }));
  const taken = [...others];
  const placed: Callout<T>[] = [];
  const isOnLand = landGrid(shapes);
  const isFree = (around: Box): boolean =>
    !isOnLand(around) &&
    !taken.some((other) => overlaps(around, other)) &&
    !placed.some(({ line }) => crossedBy(line, around)) &&
    !land.some(({ ring, box: whole }) => overlaps(around, whole) && liesOver(around, ring));
  const crossed = (line: readonly Point[]): number => land.filter(({ box }) => crossedBy(line, box)).length;
  const isClear = (line: readonly Point[]): boolean => !taken.some((other) => crossedBy(line, other));
  for (const item of items) {
    const best = cheapest(item);
    if (!best) continue;
    taken.push(best.box);
    placed.push(best.callout);
  }
  return placed;

  /** Points are tried from the shape outward, as long as the line from there can be the cheapest. */
  function cheapest(item: T): Tried<T> | undefined {
    const { longest = Infinity, gaps } = item;
    const [wide, high] = item.block;
    const ends = gaps ? bends(item, gaps).filter((end) => crossed(end) === 0) : [undefined];
    let best: Tried<T> | undefined;
    for (const { point, away } of nearestFirst(item, width, height)) {
      const limit = Math.min(longest, best?.cost ?? Infinity);
      if (away > limit) break;
      if (!isFree(boxAround(point, wide + 2 * CLEAR, high + 2 * CLEAR))) continue;
      const near = ends.map((end) => led(item, point, end)).filter(({ line }) => lengthOf(line) <= limit);
      for (const callout of near.filter(({ line }) => isClear(line))) {
        const over = crossed(callout.line);
        const cost = lengthOf(callout.line) + over * OVER;
        const isAllowed = gaps === undefined || over === 0;
        if (isAllowed && cost < (best?.cost ?? Infinity)) best = { callout, box: boxAround(point, wide, high), cost };
      }
    }
    return best;
  }
}

/**
 * Where the middle of a name may be, within a frame and as far as it may stand from its shape: the nearest first, each with what a line
 * from there is at least long.
 */
function* nearestFirst(
  { rings, block: [wide, high], longest = Infinity }: Called,
  width: number,
  height: number,
): Generator<{ point: Point; away: number }> {
  const { left, right, top, bottom } = boxOfRings(rings);
  const along = (low: number, high: number, half: number, end: number): Map<number, number[]> =>
    group(range(Math.max(half, low - longest - half), Math.min(end - half, high + longest + half), STEP), (at) =>
      Math.max(0, Math.ceil((Math.max(low - at, at - high) - half) / STEP)),
    );
  const xs = along(left, right, wide / 2, width);
  const ys = along(top, bottom, high / 2, height);
  const [nearXs, nearYs]: [number[], number[]] = [[], []];
  for (const step of range((max([...xs.keys(), ...ys.keys()]) ?? -1) + 1)) {
    const [newXs, newYs] = [xs.get(step) ?? [], ys.get(step) ?? []];
    const away = (step - 1) * STEP - GAP;
    for (const point of [...cross(newXs, [...nearYs, ...newYs]), ...cross(nearXs, newYs)]) yield { point, away };
    nearXs.push(...newXs);
    nearYs.push(...newYs);
  }
}

const lengthOf = (line: readonly Point[]): number =>
  sum(pairs(line), ([from, to]) => Math.hypot(to[0] - from[0], to[1] - from[1]));

const crossedBy = (line: readonly Point[], box: Box): boolean =>
  pairs(line).some(([from, to]) => crossesBox(box, from, to));

/** The ends of a line that runs in the gaps between shapes: a corner of its own, and what it bends at before that. */
const bends = ({ rings }: Called, [across, down]: readonly [number, number]): Point[][] =>
  rings.flat().flatMap(([x, y]) => {
    const steps = range(-FARTHEST_BEND, FARTHEST_BEND + 1).filter((many) => many !== 0);
    const turns = steps.flatMap((many): Point[] => [
      [x + many * across, y],
      [x, y + many * down],
    ]);
    return [[[x, y]], ...turns.map((turn): Point[] => [turn, [x, y]])];
  });

/** A name with its line: from the side of it that its shape is on to the nearest corner of the shape, or to the end it is to have. */
function led<T extends Called>(item: T, [x, y]: Point, end?: readonly Point[]): Callout<T> {
  const [wide, high] = item.block;
  const home = end?.[0] ?? labelPoint(item.rings);
  const box = boxAround([x, y], wide, high);
  const anchor = home[0] < box.left ? "start" : home[0] > box.right ? "end" : "middle";
  const from: Point = {
    start: (): Point => [box.left - GAP, y],
    middle: (): Point => [x, home[1] > y ? box.bottom : box.top],
    end: (): Point => [box.right + GAP, y],
  }[anchor]();
  const nearest = (): Point =>
    least(item.rings.flat(), (corner) => Math.hypot(corner[0] - from[0], corner[1] - from[1])) ?? home;
  return {
    item,
    at: [{ start: box.left, middle: x, end: box.right }[anchor], y],
    anchor,
    line: [from, ...(end ?? [nearest()])],
  };
}
