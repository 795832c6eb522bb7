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
  let from = ring.at(-1) ?? [NaN, NaN];
  for (const to of ring) {
    if (crossesBox(box, from, to)) return true;
    from = to;
  }
  return false;
}

/** Whether a straight line touches a box. */
export function crossesBox(box: Box, from: Point, to: Point): boolean {
  const { left, right, top, bottom } = box;
  const isBeside =
    (from[0] < left && to[0] < left) ||
    (from[0] > right && to[0] > right) ||
    (from[1] < top && to[1] < top) ||
    (from[1] > bottom && to[1] > bottom);
  return !isBeside && enters(box, from, to);
}

/** The part of a line that is level with a box lies somewhere beside it (Liang and Barsky). */
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
