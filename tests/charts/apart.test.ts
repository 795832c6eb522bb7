import { expect, test } from "vitest";
import { apart, LANE, lanesOf } from "../../src/charts/forms/apart.ts";

test("marks with room for each other stay in the middle of their row", () => {
  expect(apart([0, 30, 60], 11)).toEqual([0, 0, 0]);
  expect(lanesOf([0, 30, 60], 11)).toBe(1);
});

test("marks that would cover each other stand under each other, in the order given, and the others stay", () => {
  expect(apart([64, 20, 60], 11)).toEqual([-LANE / 2, 0, LANE / 2]);
  expect(lanesOf([64, 20, 60], 11)).toBe(2);
});

test("a mark between two others keeps all three apart", () => {
  expect(apart([10, 20, 30], 11)).toEqual([-LANE, 0, LANE]);
});

test("a row without marks has one lane", () => {
  expect(lanesOf([], 11)).toBe(1);
});
