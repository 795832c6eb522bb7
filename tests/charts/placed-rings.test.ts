import { expect, test } from "vitest";
import { mapShapes } from "../../src/catalogue.ts";
import { placedRings, type Placing } from "../../src/charts/placed-rings.ts";
import type { Ring } from "../../src/model/rings.ts";

const SQUARE: Ring[] = [
  [
    [1, 2],
    [3, 2],
    [3, 4],
  ],
];
const twice = (left: number): Placing => ({ from: [1, 2], to: [left, 10], scale: 2 });

test("an outline is moved and scaled from one point to another", () => {
  expect(placedRings(SQUARE, twice(5))).toEqual([
    [
      [5, 10],
      [9, 10],
      [9, 14],
    ],
  ]);
});

test("an outline that is drawn where it was drawn before is the same object, so that nothing of it is reckoned again", () => {
  const outline = mapShapes.outlineOf(851);
  const narrow = placedRings(outline, twice(2));
  const wide = placedRings(outline, twice(7));
  expect(wide).not.toBe(narrow);
  expect(placedRings(outline, twice(2))).toBe(narrow);
  expect(placedRings(outline, { ...twice(2), scale: 3 })).not.toBe(narrow);
});
