import { expect, test } from "vitest";
import { sharedValues } from "../../src/analysis/shared-values.ts";
import { publishedDataset } from "../../src/catalogue.ts";
import type { Published } from "../../src/model/published.ts";

const table = (rows: Published["rows"]): Published => ({
  ...publishedDataset("pladser-pr-kommune"),
  columns: ["aar", "status", "note"].map((name) => ({
    name,
    title: name,
    description: name,
    role: "text",
    type: "text",
    optional: true,
  })),
  rows,
});
const four = [1, 2, 3, 4].map((aar) => ({ aar, status: "budget", note: null }));

test("a column with one value in every row is said once", () => {
  expect([...sharedValues(table(four))]).toEqual([["status", "budget"]]);
});

test("a column of empty cells stays in the table", () => {
  expect(sharedValues(table(four)).has("note")).toBe(false);
});

test("a table of few rows is shown as it is", () => {
  expect(sharedValues(table(four.slice(1))).size).toBe(0);
});
