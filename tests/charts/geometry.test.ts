import { polygonContains } from "d3";
import { describe, expect, test } from "vitest";
import outlines from "../../data/outlines.json" with { type: "json" };
import { labelPoint, pathOf, ringsOf, type Point, type Ring } from "../../src/charts/geometry.ts";

const largest = (rings: Ring[]): Ring => [...rings].sort((a, b) => span(b) - span(a))[0] ?? [];
const span = (ring: Ring): number => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};

describe("a path", () => {
  test("is read as rings of points, each step from the one before", () => {
    expect(ringsOf("M1 2l3 4-5 6ZM10.5 0l0 .5-1.5-.5Z")).toEqual([
      [
        [1, 2],
        [4, 6],
        [-1, 12],
      ],
      [
        [10.5, 0],
        [10.5, 0.5],
        [9, 0],
      ],
    ]);
  });

  test("is written as a start and steps to one decimal, and is read back as it was written", () => {
    const ring: Ring = [
      [0, 1.26],
      [-2.04, 3],
      [-1.5, 3.5],
    ];
    const path = pathOf([ring, ring]);
    expect(path).toBe("M0 1.3l-2 1.7 .5 .5ZM0 1.3l-2 1.7 .5 .5Z");
    expect(ringsOf(path)[0]).toEqual([
      [0, 1.3],
      [-2, 3],
      [-1.5, 3.5],
    ]);
  });

  test("makes the rounding of a step good in the next, and leaves out steps too short to write", () => {
    const ring: Ring = [0, 0.04, 0.08, 0.12, 0.16].map((x) => [x, 0]);
    expect(pathOf([ring])).toBe("M0 0l.1 0 .1 0Z");
  });
});

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe("the point of a label", () => {
  test("is near the middle of a square", () => {
    const [x, y] = labelPoint([square(10, 20, 24)]);
    expect(Math.abs(x - 22)).toBeLessThanOrEqual(1);
    expect(Math.abs(y - 32)).toBeLessThanOrEqual(1);
  });

  test("is in the largest ring, whichever way round it is drawn", () => {
    const [mainland, island] = [square(0, 0, 50), square(100, 100, 5)];
    expect(labelPoint([island, mainland])[0]).toBeLessThan(50);
    expect(labelPoint([island, [...mainland].reverse()])[0]).toBeLessThan(50);
  });

  test("is in the broad arm of a shape whose middle lies outside it", () => {
    const horseshoe: Ring = [
      [0, 0],
      [100, 0],
      [100, 5],
      [40, 5],
      [40, 95],
      [100, 95],
      [100, 100],
      [0, 100],
    ];
    const [x, y] = labelPoint([horseshoe]);
    expect(polygonContains(horseshoe, [x, y])).toBe(true);
    expect(x).toBeLessThan(40);
  });
});

describe("the outlines of the municipalities", () => {
  const all = Object.entries(outlines.kommuner).map(([code, outline]) => ({ code, rings: ringsOf(outline) }));
  const codesWhere = (wrong: (rings: Ring[]) => boolean): string[] =>
    all.filter(({ rings }) => wrong(rings)).map(({ code }) => code);

  test("are those of 98 municipalities", () => {
    expect(all).toHaveLength(98);
  });

  test("are rings that all enclose something", () => {
    expect(codesWhere((rings) => rings.some((ring) => span(ring) === 0))).toEqual([]);
  });

  test("lie inside the map", () => {
    const outside = ([x, y]: Point): boolean => x < 0 || x > outlines.width || y < 0 || y > outlines.height;
    expect(codesWhere((rings) => rings.flat().some(outside))).toEqual([]);
  });

  test("have their labels inside their largest ring", () => {
    expect(codesWhere((rings) => !polygonContains(largest(rings), labelPoint(rings)))).toEqual([]);
  });
});
