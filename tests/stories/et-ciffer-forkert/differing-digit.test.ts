import { expect, test } from "vitest";
import { differingDigit } from "../../../src/stories/et-ciffer-forkert/differing-digit.ts";

test.each([
  [257, 357, 0],
  [3232, 3032, 1],
  [61, 51, 0],
  [1.1, 2.1, 0],
  [6, 6.5, 1],
])("%d and %d differ in one digit, counted from the left", (one, other, place) => {
  expect(differingDigit(one, other)).toBe(place);
});

test.each([
  [99, 100],
  [858, 858],
  [219, 191],
  [-3, 3],
  [10, 1.5],
])("%d and %d do not differ in one digit alone", (one, other) => {
  expect(differingDigit(one, other)).toBeUndefined();
});
