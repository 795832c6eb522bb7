import { extent } from "d3";
import type { Box } from "../lib/box.ts";
import type { Ring } from "../model/rings.ts";
import type { KommuneValue } from "./kommune-values.ts";

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

/** The box around some shapes. */
export function boxOf(shapes: readonly Outlined[]): Box {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [left = 0, right = 0] = extent(points, ([x]) => x);
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
  return { left, right, top, bottom };
}

/** A shape with its corners moved. */
export const moved = <S extends Outlined>(shape: S, move: (x: number, y: number) => [number, number]): S => ({
  ...shape,
  rings: shape.rings.map((ring) => ring.map(([x, y]) => move(x, y))),
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
    shapes: shapes.map((shape) => moved(shape, (x, y) => [2 + (x - left) * scale, 2 + (y - top) * scale])),
    height: (bottom - top) * scale + 4,
    scale,
  };
}
