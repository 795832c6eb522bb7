import { describe, expect, test } from "vitest";
import { fixedChanges, restatedPrices, restatements } from "../../src/analysis/fixed-prices.ts";
import { takst } from "./prices.ts";

describe("changes in fixed prices", () => {
  const rows = [
    takst(2024, 1009, { prisniveau: "2025-priser", status: "budget" }),
    takst(2025, 1000, { status: "budget" }),
    takst(2018, 1020, { prisniveau: "2019-priser", status: "budget" }),
    takst(2018, 900),
    takst(2019, 1000),
  ];

  test("are known for the years that the source compares, the oldest first", () => {
    expect(restatements(rows)).toEqual([
      { from: 2018, to: 2019 },
      { from: 2024, to: 2025 },
    ]);
  });

  test("go from the restated price, not the one that was paid", () => {
    const [change, ...others] = fixedChanges(rows, { from: 2018, to: 2019 });
    expect(change).toMatchObject({ from: { takst_kr: 1020 }, to: { takst_kr: 1000 } });
    expect(change?.change.value).toBeCloseTo(-1.96, 2);
    expect(change?.change.formula).toBe("(1.000 / 1.020 − 1) × 100");
    expect(others).toEqual([]);
    expect(fixedChanges(rows, { from: 2019, to: 2020 })).toEqual([]);
  });

  test("say in Danish what is missing where a restated price has nothing to stand against", () => {
    const without = rows.filter((row) => row.aar !== 2025);
    expect(() => fixedChanges(without, { from: 2024, to: 2025 })).toThrow(
      "Der mangler taksten for årligt tilsyn i Socialtilsyn Nord i budgettet for 2025 (0-7 pladser).",
    );
  });

  test("know which prices a comparison has restated", () => {
    expect(restatedPrices(rows, { from: 2024, to: 2025 })).toEqual([rows[0]]);
    expect(restatedPrices(rows, { from: 2018, to: 2025 })).toEqual([]);
  });
});
