import { expect, test } from "vitest";
import { isBetween } from "../../src/lib/is-between.ts";

test("a number lies between two others when it is neither of them", () => {
  expect(isBetween(75.1, 75, 80)).toBe(true);
  expect(isBetween(75, 75, 80)).toBe(false);
  expect(isBetween(80, 75, 80)).toBe(false);
  expect(isBetween(undefined, 75, 80)).toBe(false);
});
