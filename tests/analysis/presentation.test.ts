import { expect, test } from "vitest";
import { presentations } from "../../src/analysis/presentation.ts";
import { publishedDataset, published } from "../../src/catalogue.ts";

test.each([
  ["numbers over time", "whistleblow", ["figur"]],
  ["numbers of many municipalities", "flygtninge-pr-kommune", ["figur", "kort"]],
  ["who does what", "dk2020-roller", ["liste"]],
  ["municipalities that are members", "eu-kontorets-medlemmer", ["liste", "kort"]],
])("%s are seen as they are", (_, id, expected) => {
  expect(presentations(publishedDataset(id))).toEqual(expected);
});

test("every dataset is a figure or a list", () => {
  const both = published.filter((dataset) => {
    const shown = presentations(dataset);
    return shown.includes("figur") === shown.includes("liste");
  });
  expect(both.map(({ id }) => id)).toEqual([]);
});
