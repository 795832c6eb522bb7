import { median } from "d3";
import type { Box } from "../lib/box.ts";
import { boxOf, type Outlined } from "./map-shape.ts";
import { element, textElement } from "./svg.ts";

/** Shapes that take less than this many square pixels cannot be told apart on a phone. */
const SMALL = 125;
/** So many of them close to each other are worth a map of their own. */
const FEWEST = 8;
/** How near the middle of the small ones is near, in pixels. */
const NEAR = 45;
const ENLARGED = 3;

const middleOf = ({ left, right, top, bottom }: Box): [number, number] => [(left + right) / 2, (top + bottom) / 2];

/** A part of a map drawn larger in a corner of its own: its shapes and how they are moved there, a frame with its name, and its height. */
interface Inset<S> {
  /** As they are on the map, so that a page has each outline in one form, and its weight once. */
  shapes: S[];
  /** How many times larger. */
  times: number;
  /** What makes them so, in place. */
  transform: string;
  frame: string;
  height: number;
}

/** The part of a map around some of its shapes, as far as they lie `near` the middle of them; undefined where fewer do than `fewest`. */
export function crowd<S extends Outlined>(
  shapes: readonly S[],
  some: readonly S[],
  { fewest, near: reach }: { fewest: number; near: number },
): S[] | undefined {
  const boxed = some.map((shape) => ({ shape, box: boxOf([shape]) }));
  const [x = 0, y = 0] = [0, 1].map((axis) => median(boxed, ({ box }) => middleOf(box)[axis]) ?? 0);
  const near = boxed.filter(
    ({ box: { left, right, top, bottom } }) =>
      [left, right].every((at) => Math.abs(at - x) < reach) && [top, bottom].every((at) => Math.abs(at - y) < reach),
  );
  if (near.length < fewest) return undefined;
  const core = boxOf(near.map(({ shape }) => shape));
  return shapes.filter((shape) => {
    const [midX, midY] = middleOf(boxOf([shape]));
    return midX >= core.left && midX <= core.right && midY >= core.top && midY <= core.bottom;
  });
}

/** The part of a map where small shapes lie close together, in the scale of colours of the map; undefined where none do. */
export function enlarged<S extends Outlined>(shapes: readonly S[]): Inset<S> | undefined {
  const small = shapes.filter((shape) => {
    const { left, right, top, bottom } = boxOf([shape]);
    return (right - left) * (bottom - top) < SMALL;
  });
  const inside = crowd(shapes, small, { fewest: FEWEST, near: NEAR });
  if (!inside) return undefined;
  const { left, right, top, bottom } = boxOf(inside);
  const [width, height] = [(right - left) * ENLARGED + 8, (bottom - top) * ENLARGED + 8];
  return {
    shapes: inside,
    times: ENLARGED,
    transform: `translate(${[left, top].map((at) => Math.round(4 - at * ENLARGED)).join()}) scale(${ENLARGED})`,
    frame:
      element("rect", { x: 0.5, y: 0.5, width, height, fill: "none", stroke: "var(--rule)" }) +
      textElement({ x: width + 10, y: 14, "text-anchor": "start" }, "Forstørret udsnit"),
    height,
  };
}
