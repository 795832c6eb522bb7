import { range, sort } from "d3";
import { onceFor } from "../lib/once-for.ts";
import type { Ring } from "../model/rings.ts";
import { boxAround, liesOver, liesWithin } from "./box.ts";
import { labelPoint, type Point } from "./geometry.ts";
import { overlaps, type Box } from "../lib/box.ts";
import { boxOfRing, boxOfRings } from "./map-shape.ts";

/** What is to stand at a shape: a block of so many pixels, or where that has no room a smaller one on the shape alone. */
export interface Labelled {
  rings: Ring[];
  block: readonly [width: number, height: number];
  smaller: readonly [width: number, height: number];
}

/** Where the middle of a label is: with the whole block on its shape or beside it, or with the smaller one. */
export interface Placed<T> {
  item: T;
  at: Point;
  as: "on" | "beside" | "smaller";
}

/** From a shape to the label beside it. */
const GAP = 4;
/** From a label beside its shape to any other shape, so that it cannot be taken for the name of that. */
const CLEAR = 8;
const STEPS = 12;
/** So many points each way are tried for a label that has no room where its shape has most. */
const GRID = 16;

/**
 * Places for labels of a map: on their shapes where they lie wholly within them, else beside them, where there is nothing. What
 * has room for neither is named no more, so that no name lies on another shape than its own. Those without any room are left out.
 */
export function mapLabels<T extends Labelled>(
  items: readonly T[],
  frame: readonly [width: number, height: number],
): Placed<T>[] {
  const all = items.flatMap(({ rings }) => rings.map((ring) => ({ ring, box: boxOfRing(ring) })));
  const taken: Box[] = [];
  const placed = new Map<T, Placed<T>>();
  const place = (item: T, at: Point, as: Placed<T>["as"]): void => {
    taken.push(boxAround(at, ...(as === "smaller" ? item.smaller : item.block)));
    placed.set(item, { item, at, as });
  };
  for (const item of items) {
    const at = pointWithin(item.rings, ...item.block);
    if (at) place(item, at, "on");
  }
  for (const item of items.filter((one) => !placed.has(one))) {
    const at = pointsBeside(item.rings, ...item.block).find((point) => isFree(point, item));
    if (at) place(item, at, "beside");
  }
  for (const item of items.filter((one) => !placed.has(one))) {
    const at = labelPoint(item.rings, item.smaller[0] / item.smaller[1]);
    const box = boxAround(at, ...item.smaller);
    if (!taken.some((other) => overlaps(box, other))) place(item, at, "smaller");
  }
  return items.flatMap((item) => placed.get(item) ?? []);

  function isFree(at: Point, { block: [width, height], rings }: T): boolean {
    const box = boxAround(at, width, height);
    const around = boxAround(at, width + 2 * CLEAR, height + 2 * CLEAR);
    const inside = box.left >= 0 && box.right <= frame[0] && box.top >= 0 && box.bottom <= frame[1];
    return (
      inside &&
      !taken.some((other) => overlaps(box, other)) &&
      !all.some(({ ring, box: whole }) => {
        const clear = rings.includes(ring) ? box : around;
        return overlaps(clear, whole) && liesOver(clear, ring);
      })
    );
  }
}

/** What is reckoned once for an outline and a size: the same names stand on a map whatever its values are. */
function onceForSize<T>(reckon: (rings: Ring[], width: number, height: number) => T): typeof reckon {
  const known = onceFor((_: readonly Ring[]) => new Map<string, { found: T }>());
  return (rings, width, height) => {
    const own = known(rings);
    const size = `${width} ${height}`;
    const kept = own.get(size) ?? { found: reckon(rings, width, height) };
    own.set(size, kept);
    return kept.found;
  };
}

/** Where a block lies wholly within an outline: where that has most room, or else as near to there as it does. */
const pointWithin = onceForSize((rings, width, height): Point | undefined => {
  const home = labelPoint(rings, width / height);
  const { left, right, top, bottom } = boxOfRings(rings);
  const along = (from: number, to: number): number[] => range(from, to, (to - from) / GRID);
  const others = along(left + width / 2, right - width / 2).flatMap((x) =>
    along(top + height / 2, bottom - height / 2).map((y): Point => [x, y]),
  );
  const near = sort(others, ([x, y]) => Math.hypot(x - home[0], y - home[1]));
  return [home, ...near].find((at) => {
    const box = boxAround(at, width, height);
    return rings.some((ring) => liesWithin(box, ring));
  });
});

/** Points beside a shape, the ones that are nearest to its own label first. */
const pointsBeside = onceForSize((rings, width, height): Point[] => {
  const [home = 0, level = 0] = labelPoint(rings);
  const { left, right, top, bottom } = boxOfRings(rings);
  const along = (from: number, to: number): number[] =>
    range(STEPS + 1).map((step) => from + ((to - from) * step) / STEPS);
  const rows = along(top, bottom).flatMap((y): Point[] => {
    const [from, to] = reach(rings, 1, y - height / 2, y + height / 2);
    return from > to
      ? []
      : [
          [to + GAP + width / 2, y],
          [from - GAP - width / 2, y],
        ];
  });
  const columns = along(left, right).flatMap((x): Point[] => {
    const [from, to] = reach(rings, 0, x - width / 2, x + width / 2);
    return from > to
      ? []
      : [
          [x, to + GAP + height / 2],
          [x, from - GAP - height / 2],
        ];
  });
  return sort([...rows, ...columns], ([x, y]) => Math.hypot((x - home) / 2, y - level));
});

/** How far the corners of rings reach along one axis, among those that lie between two places on the other; backwards where none do. */
function reach(rings: readonly Ring[], across: 0 | 1, from: number, to: number): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const ring of rings) {
    for (const point of ring) {
      if (point[across] < from || point[across] > to) continue;
      const at = point[across === 0 ? 1 : 0];
      if (at < low) low = at;
      if (at > high) high = at;
    }
  }
  return [low, high];
}
