import { expect, test } from "vitest";
import type { Box } from "../../src/lib/box.ts";
import { uncovered } from "../../src/charts/uncovered.ts";

const at = (left: number, top = 0): Box => ({ left, right: left + 10, top, bottom: top + 10 });
const self = (box: Box): Box => box;

test("what covers something before it is left out, what only touches it is not", () => {
  const [first, over, beside, below] = [at(0), at(9.9), at(10), at(0, 10)];
  expect(uncovered([first, over, beside, below], self)).toEqual([first, beside, below]);
});

test("what would cover only something left out is kept", () => {
  const [first, over, later] = [at(0), at(6), at(12)];
  expect(uncovered([first, over, later], self)).toEqual([first, later]);
});
