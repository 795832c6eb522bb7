import { expect, test } from "vitest";
import { pivot } from "../../src/analysis/pivot.ts";

const rows = [
  { aar: 2020, by: "Ål", art: "a", antal: 1 },
  { aar: 2020, by: "Ål", art: "b", antal: 0 },
  { aar: 2019, by: "Ål", art: "b", antal: 4 },
  { aar: 2019, by: "Ål", art: "a", antal: 3 },
];
const names = ["a", "b"];

test("values of a name stand beside each other, one row for each combination of the rest, in the order they come", () => {
  expect(pivot(rows, ["aar", "by"], "art", names, "antal")).toEqual([
    { aar: 2020, by: "Ål", a: 1, b: 0 },
    { aar: 2019, by: "Ål", a: 3, b: 4 },
  ]);
});

test("there is no table when a combination lacks a name", () => {
  expect(pivot(rows.slice(0, 3), ["aar", "by"], "art", names, "antal")).toBeUndefined();
});

test("no rows give no rows", () => {
  expect(pivot(rows.slice(4), ["aar", "by"], "art", names, "antal")).toEqual([]);
});
