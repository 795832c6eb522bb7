import { expect, test } from "vitest";
import { kommuner, mapShapes } from "../../src/catalogue.ts";
import { boxAround, liesOver } from "../../src/charts/box.ts";
import { landGrid } from "../../src/charts/land-grid.ts";
import { fitted } from "../../src/charts/map-shape.ts";

const { shapes, height } = fitted(
  kommuner.map(({ kommunekode }) => ({ rings: mapShapes.outlineOf(kommunekode) })),
  ...([328, 560] as const),
);
const rings = shapes.flatMap((shape) => shape.rings);
const isOnLand = landGrid(rings);

test("a box that is told to lie on land does, and most that do are told", () => {
  const boxes = Array.from({ length: 40 }, (_, x) => x * 8).flatMap((x) =>
    Array.from({ length: Math.floor(height / 8) }, (_, y) => boxAround([x, y * 8], 50, 16)),
  );
  const told = boxes.filter(isOnLand);
  const lying = boxes.filter((box) => rings.some((ring) => liesOver(box, ring)));
  expect(told.filter((box) => !lying.includes(box))).toEqual([]);
  expect(told.length).toBeGreaterThan(lying.length * 0.9);
  expect(lying.length).toBeLessThan(boxes.length);
});
