import { pairs } from "d3";
import { expect, test } from "vitest";
import { boxAround, crossesBox, liesOver } from "../../src/charts/box.ts";
import { callouts } from "../../src/charts/callouts.ts";
import type { Point } from "../../src/charts/geometry.ts";
import type { Box } from "../../src/lib/box.ts";
import type { Ring } from "../../src/model/rings.ts";

const land = (left: number, top: number, width: number, height: number): Ring => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];
const isCrossed = (box: Box, line: readonly Point[]): boolean =>
  pairs(line).some(([from, to]) => crossesBox(box, from, to));

const FRAME = [200, 100] as const;
const block = [60, 16] as const;
const [small, large] = [land(20, 40, 8, 8), land(28, 0, 60, 100)];

test("a name stands where there is no shape, with a line to a corner of its own", () => {
  const [placed] = callouts([{ rings: [small], block }], [small, large], FRAME);
  const [from, to] = placed?.line ?? [];
  expect(small).toContainEqual(to);
  expect(placed?.anchor).toBe("start");
  const [left = 0, y = 0] = placed?.at ?? [];
  expect(liesOver(boxAround([left + 30, y], ...block), large)).toBe(false);
  expect(from?.[0]).toBeLessThan(left);
});

test("no name lies on another, and no line runs through one", () => {
  const both = callouts(
    [small, large].map((ring) => ({ rings: [ring], block })),
    [small, large],
    FRAME,
  );
  const boxes = both.map(({ at: [x, y] }) => boxAround([x + 30, y], ...block));
  expect(both).toHaveLength(2);
  expect(both.flatMap(({ line }) => boxes.filter((box) => isCrossed(box, line)))).toEqual([]);
});

test("where gaps are told, a line bends in them round other shapes and runs over none", () => {
  const side = 20;
  const tiles = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => land(x * side, y * side, side - 2, side - 2)));
  const around = land(side - 1, side - 1, side, side);
  const [placed] = callouts([{ rings: [around], block, gaps: [side, side] }], tiles, [200, 58]);
  const line = placed?.line ?? [];
  expect(line.length).toBeGreaterThan(1);
  const boxes = tiles.map(([from = [0, 0]]) => boxAround([from[0] + 9, from[1] + 9], 18, 18));
  expect(boxes.filter((box) => isCrossed(box, line))).toEqual([]);
});

test("what has no room, or none so near as it must stand, is left out", () => {
  expect(callouts([{ rings: [small], block }], [small, land(0, 0, 200, 100)], FRAME)).toEqual([]);
  expect(callouts([{ rings: [small], block, longest: 30 }], [small, large], FRAME)).toEqual([]);
});
