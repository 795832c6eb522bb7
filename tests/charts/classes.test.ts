import { expect, test } from "vitest";
import { classFill, classInk, classOf, type ClassScale } from "../../src/charts/classes.ts";

const scale: ClassScale = { thresholds: [10, 20, 30, 40], format: String };

test.each([
  [-5, 1],
  [9.9, 1],
  [10, 2],
  [29.9, 3],
  [30, 4],
  [40, 5],
  [4000, 5],
])("%d falls in class %d: a threshold belongs to the class above it", (value, expected) => {
  expect(classOf(value, scale)).toBe(expected);
});

test("a class has a fill and an ink of its own in the style sheet", () => {
  expect([classFill(3), classInk(3)]).toEqual(["var(--step-3)", "var(--step-3-ink)"]);
});
