import { expect, test } from "vitest";
import { newestOf, newestYear } from "../../src/analysis/newest.ts";
import { MissingError } from "../../src/lib/needed.ts";

const rows = [2018, 2024, 2024, 2019].map((aar, at) => ({ aar, at }));

test("the newest year is that of the latest rows, wherever they stand, and comes with them", () => {
  expect(newestYear(rows, "pladser")).toBe(2024);
  expect(newestOf(rows, "pladser")).toEqual({ year: 2024, rows: rows.slice(1, 3) });
});

test("without rows what is missing is told", () => {
  expect(() => newestYear([], "pladser i Nord")).toThrow(new MissingError("pladser i Nord"));
});
