import type { Box } from "../lib/box.ts";

/** How far a point lies outside a box; 0 inside it. */
export function distance({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** How far a point lies from the middle of a box. */
export function distanceToMiddle({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
}

/** The box of a size with its upper left corner at a point, moved as little as needed to lie within another. */
export function boxWithin(frame: Box, left: number, top: number, width: number, height: number): Box {
  const x = Math.max(frame.left, Math.min(left, frame.right - width));
  const y = Math.max(frame.top, Math.min(top, frame.bottom - height));
  return { left: x, top: y, right: x + width, bottom: y + height };
}
