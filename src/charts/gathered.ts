import { greatest } from "d3";
import type { Box } from "../lib/box.ts";
import { liesOver } from "./box.ts";
import { boxOf, moved, type Outlined } from "./map-shape.ts";

/** Fewer shapes than this lie where they lie. */
const FEWEST = 8;
/** A shape is far from the others when the map is so many times smaller without it. */
const FAR = 1.8;
/** Room around what has been moved, in parts of the width of the others. */
const ROOM = 0.03;

/** Shapes so near each other that they can be drawn large, and which of them is not where it lies. */
interface Gathered<S> {
  shapes: S[];
  far: S | undefined;
}

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** Shapes with the one that lies far from all the others moved to a corner where there is nothing, as Bornholm is on maps. */
export function gathered<S extends Outlined>(shapes: readonly S[]): Gathered<S> {
  const without = (one: S): S[] => shapes.filter((other) => other !== one);
  const whole = areaOf(boxOf(shapes));
  const gain = (one: S): number => whole / areaOf(boxOf(without(one)));
  const farthest = shapes.length < FEWEST ? undefined : greatest(shapes, gain);
  if (farthest === undefined || gain(farthest) < FAR) return { shapes: [...shapes], far: undefined };
  const others = without(farthest);
  const far = besideOthers(farthest, others);
  return { shapes: shapes.map((shape) => (shape === farthest ? far : shape)), far };
}

function besideOthers<S extends Outlined>(shape: S, others: readonly S[]): S {
  const [own, around] = [boxOf([shape]), boxOf(others)];
  const room = (around.right - around.left) * ROOM;
  const [width, height] = [own.right - own.left, own.bottom - own.top];
  const corners = [around.left + room, around.right - width - room].flatMap((left) =>
    [around.top + room, around.bottom - height - room].map((top) => ({ left, top })),
  );
  const isFree = ({ left, top }: { left: number; top: number }): boolean => {
    const box = { left: left - room, right: left + width + room, top: top - room, bottom: top + height + room };
    return !others.some(({ rings }) => rings.some((ring) => liesOver(box, ring)));
  };
  const { left, top } = corners.find(isFree) ?? { left: around.right + 2 * room, top: around.top + room };
  return moved(shape, { from: [own.left, own.top], to: [left, top], scale: 1 });
}
