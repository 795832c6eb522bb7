import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { shownCell } from "../../src/components/shown-cell.ts";

test("rows of a municipality are called what it is called, and other cells as they are", () => {
  const { columns, rows } = publishedDataset("sosu-laerepladser");
  const [place, places] = ["kommune", "laerepladser"].map((name) => columns.find((column) => column.name === name));
  if (!place || !places) throw new Error("the table has lost its columns");
  const names = new Set(rows.map((row) => shownCell(place, row)));
  expect(names.has("Vesthimmerland")).toBe(true);
  expect([...names].filter((name) => name === "Vesthimmerlands")).toEqual([]);
  expect(rows.slice(0, 1).map((row) => shownCell(places, row))).toEqual([String(rows[0]?.["laerepladser"])]);
});
