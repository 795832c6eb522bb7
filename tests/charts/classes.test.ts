import { readFileSync } from "node:fs";
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

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("what has no value is told from the two palest classes by more than its hue, on dark paper too", () => {
  const [, dark = ""] = readFileSync("src/styles/tokens.css", "utf8").split("prefers-color-scheme: dark");
  const tone = (name: string): number =>
    luminance(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(dark)?.[1] ?? "none") + 0.05;
  for (const step of ["step-1", "step-2"]) {
    const tones = [tone("missing"), tone(step)];
    expect(Math.max(...tones) / Math.min(...tones)).toBeGreaterThan(1.3);
  }
});
