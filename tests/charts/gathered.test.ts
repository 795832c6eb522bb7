import { expect, test } from "vitest";
import { kommuner, mapShapes } from "../../src/catalogue.ts";
import { liesOver } from "../../src/charts/box.ts";
import { gathered } from "../../src/charts/gathered.ts";
import { boxOf } from "../../src/charts/map-shape.ts";
import { needed } from "../../src/lib/needed.ts";

const BORNHOLM = 400;
const shapesOf = (region: string) =>
  kommuner
    .filter((kommune) => kommune.region === region)
    .map(({ kommunekode }) => ({ kommunekode, rings: mapShapes.outlineOf(kommunekode) }));
const size = (shapes: Parameters<typeof boxOf>[0]): number => {
  const { left, right, top, bottom } = boxOf(shapes);
  return (right - left) * (bottom - top);
};

test("the one that lies far from the others is moved near them, to where there is nothing, and stays as large as it is", () => {
  const before = shapesOf("Hovedstaden");
  const { shapes, far } = gathered(before);
  const moved = needed(far, "a shape that is moved");
  expect(moved.kommunekode).toBe(BORNHOLM);
  expect(shapes.map(({ kommunekode }) => kommunekode)).toEqual(before.map(({ kommunekode }) => kommunekode));
  const others = shapes.filter((shape) => shape !== moved);
  expect(others).toEqual(before.filter(({ kommunekode }) => kommunekode !== BORNHOLM));
  expect(others.some(({ rings }) => rings.some((ring) => liesOver(boxOf([moved]), ring)))).toBe(false);
  expect(size([moved])).toBeCloseTo(size(before.filter(({ kommunekode }) => kommunekode === BORNHOLM)), 3);
  expect(size(shapes)).toBeLessThan(size(before) / 1.5);
});

test.each(["Nordjylland", "Midtjylland", "Syddanmark", "Sjælland"])("in %s all lie where they lie", (region) => {
  const shapes = shapesOf(region);
  expect(gathered(shapes)).toEqual({ shapes, far: undefined });
});

test("a few that a reader has chosen lie where they lie, however far apart", () => {
  const few = shapesOf("Hovedstaden").slice(-3);
  expect(gathered(few)).toEqual({ shapes: few, far: undefined });
});
