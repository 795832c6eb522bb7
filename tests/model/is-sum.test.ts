import { expect, test } from "vitest";
import { isSum } from "../../src/model/is-sum.ts";

test("a code is a sum where the column says so of it, and no word that every object has is one", () => {
  const column = { sums: { alle: "rest" } } as const;
  expect(["alle", "privat", "toString"].map((code) => isSum(column, code))).toEqual([true, false, false]);
  expect(isSum({}, "alle")).toBe(false);
});
