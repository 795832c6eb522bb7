import { expect, test } from "vitest";
import { restatedPrices } from "../../src/analysis/fixed-prices.ts";
import { takst } from "./prices.ts";

test("the prices that a source has restated for a comparison are those of its first year in the prices of its second", () => {
  const rows = [
    takst(2024, 1009, { prisniveau: "2025-priser", status: "budget" }),
    takst(2025, 1000, { status: "budget" }),
    takst(2018, 1020, { prisniveau: "2019-priser", status: "budget" }),
  ];
  expect(restatedPrices(rows, { from: 2024, to: 2025 })).toEqual([rows[0]]);
  expect(restatedPrices(rows, { from: 2018, to: 2025 })).toEqual([]);
});
