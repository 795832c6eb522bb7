import { describe, expect, test } from "vitest";
import { mapShapes, published } from "../../src/catalogue.ts";
import { miniature } from "../../src/charts/miniature/miniature.ts";
import { miniatureText } from "../../src/charts/miniature/text.ts";
import { datasetMiniature } from "../../src/components/catalogue/dataset-miniature.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { places, viewOf } from "../views/tables.ts";

/** A view of the invented places as a miniature. */
function small(view: Partial<View>) {
  const resolved = resolve(places, viewOf(view));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return miniature(resolved, mapShapes);
}

const numbersOf = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

test("bars are as long as their values, the longest as wide as the field", () => {
  const { kind, paths } = small({ x: "kommune", filters: { aar: ["2018"], ejer: ["alle"] }, form: "soejler" });
  expect({ kind, paths }).toEqual({ kind: "bars", paths: ["M0 8H48M0 24H16"] });
});

test("the parts of a bar stand one after the other, a path for each", () => {
  const { paths } = small({
    ...{ x: "kommune", series: "ejer", form: "stablet" },
    filters: { aar: ["2018"], ejer: ["kommunal", "privat"] },
  });
  expect(paths).toEqual(["M0 8H16M0 24H5", "M16 8H48M5 24H16"]);
});

test("lines run from the first to the last time, from zero", () => {
  const { kind, paths } = small({ x: "aar", filters: { kommune: ["Læsø"], ejer: ["alle"] }, form: "linjer" });
  expect({ kind, paths }).toEqual({ kind: "lines", paths: ["M2 5L46 2"] });
});

test("a map is a tile for each municipality, the strongest shade first", () => {
  const { kind, paths } = small({ x: "kommune", filters: { aar: ["2018"], ejer: ["alle"] }, form: "kort" });
  const tile = (code: number): string => `M${mapShapes.tileOf(code).x} ${mapShapes.tileOf(code).y}h1`;
  expect(kind).toBe("tiles");
  expect(paths[0]).toBe(tile(773));
  expect(paths.join("")).toContain(tile(825));
});

test("a list is lines as long as its texts", () => {
  expect(miniatureText(["abcd", "ab"]).paths).toEqual(["M0 8H48M0 24H24"]);
});

describe.each(published.map((dataset) => ({ id: dataset.id, dataset })))("$id", ({ dataset }) => {
  const { kind, paths } = datasetMiniature(dataset);
  test("is drawn, within its field, in whole units", () => {
    const numbers = paths.flatMap(numbersOf);
    expect(paths.join("")).not.toBe("");
    expect(numbers.filter((at) => !Number.isInteger(at) || at < 0 || at > (kind === "tiles" ? 18 : 48))).toEqual([]);
  });
  test("weighs little", () => {
    expect(paths.join("").length).toBeLessThan(kind === "tiles" ? 800 : 220);
  });
});
