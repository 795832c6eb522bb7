import { polygonContains } from "d3";
import { describe, expect, test } from "vitest";
import outlines from "../../data/outlines.json" with { type: "json" };
import { labelPoint, pathOf, ringsOf, type Ring } from "../../src/charts/geometry.ts";

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

  test("is written with absolute coordinates to one decimal", () => {
    const ring: Ring = [
      [0, 1.26],
      [-2.04, 3],
    ];
    expect(pathOf([ring, ring])).toBe("M0,1.3L-2,3ZM0,1.3L-2,3Z");
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

describe.each(Object.entries(outlines.kommuner))("the outline of municipality %s", (_, outline) => {
  const rings = ringsOf(outline);

  test("is made of rings that enclose something, inside the map", () => {
    for (const ring of rings) {
      expect(span(ring)).toBeGreaterThan(0);
      expect(ring.every(([x, y]) => x >= -1 && x <= outlines.width + 1 && y >= -1 && y <= outlines.height + 1)).toBe(
        true,
      );
    }
  });

  test("has its label inside its largest ring", () => {
    expect(rings.some((ring) => polygonContains(ring, labelPoint(rings)))).toBe(true);
    expect(polygonContains(largest(rings), labelPoint(rings))).toBe(true);
  });
});
