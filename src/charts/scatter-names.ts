import { median } from "d3";
import { overlaps, type Box } from "../lib/box.ts";
import { textWidth } from "./text-lines.ts";

/** A point of a cloud, where it is drawn. */
export interface PlacedPoint {
  name: string;
  x: number;
  y: number;
  isChosen?: boolean;
}

/** The name of a point, and where it begins or ends. */
export interface PlacedName<P extends PlacedPoint> {
  point: P;
  x: number;
  y: number;
  anchor: "start" | "end";
}

const RADIUS = 5;
const BESIDE = 11;
const ASCENT = 10;
const DESCENT = 6;
/** How many of the outermost points are tried, besides those that are chosen. */
const OUTERMOST = { narrow: 6, wide: 10 };

/**
 * The names that stand in a cloud of points: of all that are chosen, and of those farthest from its middle where they cover
 * neither a point nor another name, at the right of the point or else at its left.
 */
export function scatterNames<P extends PlacedPoint>(
  points: readonly P[],
  { width, height, narrow }: { width: number; height: number; narrow: boolean },
): PlacedName<P>[] {
  const [middleX = 0, middleY = 0] = [median(points, ({ x }) => x), median(points, ({ y }) => y)];
  const far = ({ x, y }: P): number => Math.hypot((x - middleX) / width, (y - middleY) / height);
  const chosen = points.filter(({ isChosen }) => isChosen);
  const outer = points.filter(({ isChosen }) => !isChosen).sort((a, b) => far(b) - far(a));
  const kept: { placed: PlacedName<P>; box: Box }[] = [];
  const isFree = (box: Box, own: P): boolean =>
    box.left >= 0 &&
    box.right <= width &&
    kept.every((other) => !overlaps(other.box, box)) &&
    points.every((point) => point === own || !overlaps(dotBox(point), box));
  for (const point of [...chosen, ...outer.slice(0, narrow ? OUTERMOST.narrow : OUTERMOST.wide)]) {
    const sides = [place(point, "start"), place(point, "end")];
    const free = sides.find(({ box }) => isFree(box, point));
    const fits = sides.find(({ box }) => box.right <= width) ?? sides[1];
    const side = free ?? (point.isChosen ? fits : undefined);
    if (side) kept.push(side);
  }
  return kept.map(({ placed }) => placed);
}

const dotBox = ({ x, y }: PlacedPoint): Box => ({
  ...{ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS },
});

function place<P extends PlacedPoint>(point: P, anchor: "start" | "end"): { placed: PlacedName<P>; box: Box } {
  const x = point.x + (anchor === "start" ? BESIDE : -BESIDE);
  const length = textWidth(point.name);
  const [left, right] = anchor === "start" ? [x, x + length] : [x - length, x];
  return {
    placed: { point, x, y: point.y + 4, anchor },
    box: { left, right, top: point.y + 4 - ASCENT, bottom: point.y + DESCENT },
  };
}
