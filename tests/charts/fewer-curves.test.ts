import { curveMonotoneX, line } from "d3";
import { describe, expect, test } from "vitest";
import { fewerCurves } from "../../src/charts/fewer-curves.ts";

const drawn = (heights: readonly number[], step: number): string =>
  line<number>((_, index) => index * step, Number).curve(curveMonotoneX)(heights) ?? "";

/** Points of a path of curves close beside each other. */
function pointsOf(path: string): [number, number][] {
  const [start = [0, 0], ...curves] = path.split(/(?=C)/).map((part) => part.slice(1).split(",").map(Number));
  let [fromX = 0, fromY = 0] = start;
  return curves.flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]) => {
    const at = (a: number, b: number, c: number, d: number, t: number): number =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
    const [a, b] = [fromX, fromY];
    [fromX, fromY] = [x, y];
    return Array.from({ length: 1001 }, (_, i): [number, number] => [
      at(a, x1, x2, x, i / 1000),
      at(b, y1, y2, y, i / 1000),
    ]);
  });
}

const curvesIn = (path: string): number => path.split("C").length - 1;

describe("a line of many short curves", () => {
  const prices = Array.from({ length: 60 }, (_, index) => 5000 / (index + 20));

  test.each([1.4, 3.2])("has few, and lies where it lay to a tenth of a pixel (steps of %d)", (step) => {
    const before = drawn(prices, step);
    const after = fewerCurves(before);
    expect(curvesIn(after)).toBeLessThan(curvesIn(before) / 5);
    const path = pointsOf(after);
    const away = pointsOf(before)
      .filter((_, index) => index % 50 === 0)
      .map(([x, y]) => Math.min(...path.map(([px, py]) => Math.hypot(x - px, y - py))));
    expect(Math.max(...away)).toBeLessThan(0.1);
  });

  test("keeps its two ends", () => {
    const ends = (path: string): number[] => [pointsOf(path).at(0), pointsOf(path).at(-1)].flatMap((end) => end ?? []);
    const before = drawn(prices, 3);
    ends(fewerCurves(before)).forEach((value, index) => expect(value).toBeCloseTo(ends(before)[index] ?? NaN, 2));
  });
});

test("a line that turns keeps its turns", () => {
  const zigzag = drawn([0, 50, 0, 50, 0], 20);
  expect(curvesIn(fewerCurves(zigzag))).toBe(4);
});

test("straight lines, and curves that do not go evenly to the right, stay as they are", () => {
  for (const path of ["M0,0L4,0", "M0,0C1,4,8,4,9,0", "M9,0C6,0,3,0,0,0", "M0,0L1,1C2,2,3,3,4,4Z"]) {
    expect(fewerCurves(path)).toBe(path);
  }
});

test("each line of a path is looked at for itself", () => {
  expect(fewerCurves("M0,0C1,0,2,0,3,0C4,0,5,0,6,0M9,9L9,0M0,5C1,5,2,5,3,5C4,5,5,5,6,5")).toBe(
    "M0,0C2,0,4,0,6,0M9,9L9,0M0,5C2,5,4,5,6,5",
  );
});
