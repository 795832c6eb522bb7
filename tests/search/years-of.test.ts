import { expect, test } from "vitest";
import { published, publishedDataset } from "../../src/catalogue.ts";
import { areEverywhere, yearsOf } from "../../src/search/years-of.ts";

test("the years of a dataset are those of its rows, each once and in order, and none without a column of years", () => {
  for (const dataset of published) {
    const years = yearsOf(dataset);
    expect(years, dataset.id).toEqual([...new Set(years)].sort());
    for (const year of years) expect(dataset.rows.some((row) => String(row["aar"]) === year)).toBe(true);
  }
  expect(yearsOf(publishedDataset("rejsetider"))).toEqual([]);
});

test("years are everywhere where each place has a row of each, and no longer when one place lacks one", () => {
  const dataset = publishedDataset("pladser-pr-kommune");
  const years = yearsOf(dataset);
  expect(areEverywhere(dataset, years)).toBe(true);
  const [first] = dataset.rows;
  const without = dataset.rows.filter((row) => row["kommune"] !== first?.["kommune"] || row["aar"] !== first?.["aar"]);
  expect(areEverywhere({ ...dataset, rows: without }, years)).toBe(false);
});
