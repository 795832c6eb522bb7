import { extent, median } from "d3";
import type { Ring } from "../model/rings.ts";
import { element, textElement } from "./svg.ts";

/** Shapes that take less than this many square pixels cannot be told apart on a phone. */
const SMALL = 125;
/** So many of them close to each other are worth a map of their own. */
const FEWEST = 8;
/** How near the middle of the small ones is near, in pixels. */
const NEAR = 45;
const ENLARGED = 3;

interface Shaped {
  rings: Ring[];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(shapes: readonly Shaped[]): Box {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [left = 0, right = 0] = extent(points, ([x]) => x);
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
  return { left, right, top, bottom };
}

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

/** The part of a map where small shapes lie close together, in the scale of colours of the map; undefined where none do. */
export function enlarged<S extends Shaped>(shapes: readonly S[]): Inset<S> | undefined {
  const boxed = shapes.map((shape) => ({ shape, box: boxOf([shape]) }));
  const small = boxed.filter(({ box }) => (box.right - box.left) * (box.bottom - box.top) < SMALL);
  const [x = 0, y = 0] = [0, 1].map((axis) => median(small, ({ box }) => middleOf(box)[axis]) ?? 0);
  const near = small.filter(
    ({ box: { left, right, top, bottom } }) =>
      [left, right].every((at) => Math.abs(at - x) < NEAR) && [top, bottom].every((at) => Math.abs(at - y) < NEAR),
  );
  if (near.length < FEWEST) return undefined;
  const core = boxOf(near.map(({ shape }) => shape));
  const inside = boxed.filter(({ box }) => {
    const [midX, midY] = middleOf(box);
    return midX >= core.left && midX <= core.right && midY >= core.top && midY <= core.bottom;
  });
  const { left, right, top, bottom } = boxOf(inside.map(({ shape }) => shape));
  const [width, height] = [(right - left) * ENLARGED + 8, (bottom - top) * ENLARGED + 8];
  return {
    shapes: inside.map(({ shape }) => shape),
    times: ENLARGED,
    transform: `translate(${[left, top].map((at) => Math.round(4 - at * ENLARGED)).join()}) scale(${ENLARGED})`,
    frame:
      element("rect", { x: 0.5, y: 0.5, width, height, fill: "none", stroke: "var(--rule)" }) +
      textElement({ x: width + 10, y: 14, "text-anchor": "start" }, "Forstørret udsnit"),
    height,
  };
}
