import { polygonContains } from "d3";
import type { Ring } from "../model/rings.ts";
import type { Point } from "./geometry.ts";
import type { Box } from "../lib/box.ts";

/** The box of a size around a point. */
export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  ...{ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
});

/** Whether a box lies wholly within a ring. */
export const liesWithin = (box: Box, ring: Ring): boolean =>
  polygonContains(ring, middleOf(box)) && !crosses(box, ring);

/** Whether a box lies on a ring, in whole or in part. */
export const liesOver = (box: Box, ring: Ring): boolean => crosses(box, ring) || polygonContains(ring, middleOf(box));

const middleOf = ({ left, right, top, bottom }: Box): Point => [(left + right) / 2, (top + bottom) / 2];

/** Whether the line around a ring touches a box. */
function crosses(box: Box, ring: Ring): boolean {
  const { left, right, top, bottom } = box;
  let [x, y] = ring.at(-1) ?? [NaN, NaN];
  for (const [toX, toY] of ring) {
    const isBeside =
      (x < left && toX < left) || (x > right && toX > right) || (y < top && toY < top) || (y > bottom && toY > bottom);
    if (!isBeside && enters(box, [x, y], [toX, toY])) return true;
    [x, y] = [toX, toY];
  }
  return false;
}

/** Whether a straight line touches a box: the part of it that is level with the box lies somewhere beside it (Liang and Barsky). */
function enters({ left, right, top, bottom }: Box, [x, y]: Point, [toX, toY]: Point): boolean {
  let [start, end] = [0, 1];
  const within = (at: number, step: number, low: number, high: number): boolean => {
    if (step === 0) return at >= low && at <= high;
    const [one, other] = [(low - at) / step, (high - at) / step];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
    return start <= end;
  };
  return within(x, toX - x, left, right) && within(y, toY - y, top, bottom);
}
