import { onceFor } from "../lib/once-for.ts";
import type { Box } from "../lib/box.ts";
import type { Ring } from "../model/rings.ts";
import type { KommuneValue } from "./kommune-values.ts";
import { placedRings, type Placing } from "./placed-rings.ts";

/** What has an outline. */
export interface Outlined {
  rings: Ring[];
}

/** A municipality as it lies on a map. */
export interface MapShape extends Outlined {
  /** Undefined for one that has no value. */
  row: KommuneValue | undefined;
  /** What is read out at it. */
  read: string;
  code: string;
}

const NOWHERE: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

const around = (a: Box, b: Box): Box => ({
  ...{ left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) },
  ...{ top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) },
});

/** The box around a ring. */
export const boxOfRing = onceFor((ring: Ring): Box => {
  const box = { ...NOWHERE };
  for (const [x, y] of ring) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
});

/** The box around an outline. */
export const boxOfRings = onceFor((rings: readonly Ring[]): Box => rings.map(boxOfRing).reduce(around, NOWHERE));

/** The box around some shapes. */
export function boxOf(shapes: readonly Outlined[]): Box {
  const box = shapes.map(({ rings }) => boxOfRings(rings)).reduce(around, NOWHERE);
  return box.left > box.right ? { left: 0, right: 0, top: 0, bottom: 0 } : box;
}

/** A shape somewhere else, or in another size. */
export const moved = <S extends Outlined>(shape: S, placing: Placing): S => ({
  ...shape,
  rings: placedRings(shape.rings, placing),
});

/** Shapes moved and scaled so that all of them fill a width, or a tallest height, with the height used and the scale. */
export function fitted<S extends Outlined>(
  shapes: readonly S[],
  width: number,
  tallest: number,
): { shapes: S[]; height: number; scale: number } {
  const { left, right, top, bottom } = boxOf(shapes);
  const scale = Math.min((width - 4) / (right - left), tallest / (bottom - top));
  return {
    shapes: shapes.map((shape) => moved(shape, { from: [left, top], to: [2, 2], scale })),
    height: (bottom - top) * scale + 4,
    scale,
  };
}
