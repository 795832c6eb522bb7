import { expect, test } from "vitest";
import { boxAround, liesOver, liesWithin } from "../../src/charts/box.ts";
import { mapLabels } from "../../src/charts/map-labels.ts";
import type { Ring } from "../../src/model/rings.ts";

/** A rectangle as a ring. */
const land = (left: number, top: number, width: number, height: number): Ring => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];

const labelled = (...rings: Ring[]) => ({ rings, block: [60, 28], smaller: [20, 13] }) as const;
const wide = labelled(land(0, 0, 100, 60));
const narrow = labelled(land(100, 0, 30, 60));
const small = labelled(land(0, 60, 30, 40));
const FRAME = [300, 100] as const;

test("a label lies on its shape where it lies wholly within it", () => {
  const [{ as, at } = {}] = mapLabels([wide], FRAME);
  expect(as).toBe("on");
  expect(liesWithin(boxAround(at ?? [0, 0], 60, 28), land(0, 0, 100, 60))).toBe(true);
});

test("a label without room on its shape lies beside it, on no shape and clear of others", () => {
  const placed = mapLabels([wide, narrow], FRAME)[1];
  expect(placed?.as).toBe("beside");
  const box = boxAround(placed?.at ?? [0, 0], 60, 28);
  expect([wide, narrow].flatMap(({ rings }) => rings).filter((ring) => liesOver(box, ring))).toEqual([]);
});

test("what has room neither on its shape nor beside it has only what is smaller, and keeps to its shape", () => {
  const placed = mapLabels([wide, narrow, small], [130, 100]);
  expect(placed.map(({ as }) => as)).toEqual(["on", "smaller", "smaller"]);
  expect(liesWithin(boxAround(placed[1]?.at ?? [0, 0], 20, 13), land(100, 0, 30, 60))).toBe(true);
});

test("a label gives way to an island of its own shape", () => {
  const island = land(134, 10, 40, 40);
  const [, placed] = mapLabels([wide, labelled(land(100, 0, 30, 60), island)], FRAME);
  expect(liesOver(boxAround(placed?.at ?? [0, 0], 60, 28), island)).toBe(false);
});

test("a box lies over a ring that only runs through it, and over one that it lies within", () => {
  const box = boxAround([50, 50], 20, 20);
  expect(liesOver(box, land(-10, 45, 200, 5))).toBe(true);
  expect(liesOver(box, land(0, 0, 200, 200))).toBe(true);
  expect(liesOver(box, land(55, 55, 2, 2))).toBe(true);
  expect(liesOver(box, land(61, 0, 10, 200))).toBe(false);
  expect(liesWithin(box, land(45, 0, 200, 200))).toBe(false);
});
