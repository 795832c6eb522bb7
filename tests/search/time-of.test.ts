import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { needed } from "../../src/lib/needed.ts";
import { timeOf } from "../../src/search/time-of.ts";

test("rows of one year are of that year, and rows of several or without one are of none", () => {
  const dataset = publishedDataset("pladser-pr-kommune");
  const newest = dataset.rows.filter((row) => row["aar"] === dataset.rows.at(-1)?.["aar"]);
  expect(timeOf(dataset, newest, "pladser")).toBe(String(newest[0]?.["aar"]));
  expect(timeOf(dataset, dataset.rows, "pladser")).toBeUndefined();
  const yearless = publishedDataset("rejsetider");
  expect(timeOf(yearless, yearless.rows, "minutter")).toBeUndefined();
});

test("a measure that is of another time than its rows says which", () => {
  const dataset = publishedDataset("biokul-finansiering");
  const year = Number(needed(dataset.rows[0], "a row")["aar"]);
  expect(timeOf(dataset, dataset.rows, "beloeb_kr")).toBe(`${year} og ${year + 1}`);
});
