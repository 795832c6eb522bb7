import { overlaps, type Box } from "../lib/box.ts";
import { boxWithin } from "./geometry.ts";

/** The room between a mark and its tip, in pixels. */
export const GAP = 8;

/**
 * Where a tip of a size goes: above, below, right or left of its mark and within the frame. It never covers the mark
 * where any of the four leaves it free, and of those it takes the one that covers fewest of the other marks.
 */
export function placeTip(frame: Box, mark: DOMRect, others: readonly Box[], width: number, height: number): Box {
  const x = mark.left + (mark.width - width) / 2;
  const y = mark.top + (mark.height - height) / 2;
  const above = boxWithin(frame, x, mark.top - GAP - height, width, height);
  const rest = [
    boxWithin(frame, x, mark.bottom + GAP, width, height),
    boxWithin(frame, mark.right + GAP, y, width, height),
    boxWithin(frame, mark.left - GAP - width, y, width, height),
  ];
  const cost = (box: Box) =>
    (overlaps(box, mark) ? 1e6 : 0) + others.reduce((sum, other) => sum + Number(overlaps(box, other)), 0);
  return rest.reduce((best, box) => (cost(box) < cost(best) ? box : best), above);
}
