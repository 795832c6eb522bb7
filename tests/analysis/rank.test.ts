import { expect, test } from "vitest";
import { rankOf, sharersOf } from "../../src/analysis/rank.ts";

test("the highest is first and the lowest last", () => {
  const values = [3, 9, 5];
  expect(values.map((value) => rankOf(value, values, 0).place)).toEqual([3, 1, 2]);
});

test("equals share the better place, and the next place is skipped", () => {
  const values = [9, 7, 7, 5];
  expect(values.map((value) => rankOf(value, values, 0).place)).toEqual([1, 2, 2, 4]);
});

test("what is written alike shares a place, and what is not does not", () => {
  const values = [7.849, 7.75, 7.84, 7.7];
  expect(values.map((value) => rankOf(value, values, 1).place)).toEqual([1, 1, 1, 4]);
  expect(values.map((value) => sharersOf(value, values, 1))).toEqual([2, 2, 2, 0]);
  expect(values.map((value) => rankOf(value, values, 2).place)).toEqual([1, 3, 2, 4]);
});

test("it is told among how many", () => {
  expect(rankOf(4, [4], 0)).toEqual({ place: 1, of: 1 });
});
