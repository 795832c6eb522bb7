import { expect, test } from "vitest";
import { rankOf } from "../../src/analysis/rank.ts";

test("the highest is first and the lowest last", () => {
  const values = [3, 9, 5];
  expect(values.map((value) => rankOf(value, values).place)).toEqual([3, 1, 2]);
});

test("equals share the better place, and the next place is skipped", () => {
  const values = [9, 7, 7, 5];
  expect(values.map((value) => rankOf(value, values).place)).toEqual([1, 2, 2, 4]);
});

test("it is told among how many", () => {
  expect(rankOf(4, [4])).toEqual({ place: 1, of: 1 });
});
