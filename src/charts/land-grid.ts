import { polygonContains } from "d3";
import type { Box } from "../lib/box.ts";
import { onceFor } from "../lib/once-for.ts";
import type { Ring } from "../model/rings.ts";
import { boxOfRing } from "./map-shape.ts";

/** How many pixels lie between the points of the grid. */
const STEP = 6;
/** More points than a drawing is high: a point is one number. */
const COLUMN = 1_000;

/** The points of the grid in a box, each as one number; ends with the first that is looked for. */
function findIn({ left, right, top, bottom }: Box, isFound: (x: number, y: number, point: number) => boolean): boolean {
  for (let x = Math.ceil(left / STEP); x * STEP <= right; x += 1)
    for (let y = Math.ceil(top / STEP); y * STEP <= bottom; y += 1) if (isFound(x, y, x * COLUMN + y)) return true;
  return false;
}

/** The points of the grid that lie within a ring. */
const pointsWithin = onceFor((ring: Ring): number[] => {
  const within: number[] = [];
  findIn(boxOfRing(ring), (x, y, point) => {
    if (polygonContains(ring, [x * STEP, y * STEP])) within.push(point);
    return false;
  });
  return within;
});

/** Tells of boxes whether they surely lie on one of the rings: one that has a point of a grid that does. Of most that do it is told at once. */
export function landGrid(rings: readonly Ring[]): (box: Box) => boolean {
  const land = new Set(rings.flatMap(pointsWithin));
  return (box) => findIn(box, (_x, _y, point) => land.has(point));
}
