import { describe, expect, test } from "vitest";
import { perPlace, placesIn, placesPaidFor, sizeSteps, steepest } from "../../src/analysis/per-place.ts";
import { MissingError } from "../../src/lib/needed.ts";
import { allSizes, takst } from "./prices.ts";

const service = { tilsyn: "Nord", ydelse: "tilsyn", aar: 2018 } as const;

describe("the places of a size class", () => {
  test("are counted from one in the smallest class, and have no upper end in the largest", () => {
    expect(placesIn("0-7")).toEqual({ fewest: 1, most: 7 });
    expect(placesIn("25-49")).toEqual({ fewest: 25, most: 49 });
    expect(placesIn("50+")).toEqual({ fewest: 50, most: undefined });
  });

  test("rest on what the row of a price says of its size, and are printed there but for the one of the smallest", () => {
    const { fewest, most } = placesPaidFor(takst(2018, 1000, { stoerrelse: "8-24" }));
    expect(fewest).toMatchObject({ value: 8, unit: "pladser", origin: "trykt", formula: null });
    expect(most?.cells).toEqual([expect.objectContaining({ column: "stoerrelse" })]);
    expect(placesPaidFor(takst(2018, 1000)).fewest).toMatchObject({ value: 1, origin: "beregnet" });
    expect(placesPaidFor(takst(2018, 1000, { stoerrelse: "50+" }))).toMatchObject({
      fewest: { value: 50 },
      most: undefined,
    });
  });
});

test("a price per place is the price divided by the places, and rests on both", () => {
  const price = takst(2018, 42_409, { stoerrelse: "8-24" });
  const each = perPlace(price, placesPaidFor(price).fewest);
  expect(each).toMatchObject({ value: 42_409 / 8, origin: "beregnet", formula: "42.409 / 8" });
  expect(each.cells.map(({ column }) => column)).toEqual(["takst_kr", "stoerrelse"]);
});

describe("the steps between size classes", () => {
  const steps = sizeSteps(allSizes(2018, 21_000), service);

  test("stand where the next class begins, with what a place costs on either side", () => {
    expect(steps.map(({ last, at }) => [last.value, at.value])).toEqual([
      [7, 8],
      [24, 25],
      [49, 50],
    ]);
    expect(steps[0]).toMatchObject({ below: { value: 3000 }, above: { value: 3150 } });
    expect(steps[0]?.change.value).toBeCloseTo(5);
  });

  test("have one that is the steepest, and none without prices of every class", () => {
    expect(steepest(steps).at.value).toBe(25);
    expect(() => sizeSteps(allSizes(2018, 21_000).slice(1), service)).toThrow(MissingError);
  });
});
