import { describe, expect, test } from "vitest";
import {
  basisChanges,
  changeBetween,
  findPrice,
  fixedChanges,
  nominalPrices,
  perPlace,
  placesIn,
  priceRuns,
  restatements,
  yearsOf,
} from "../../src/analysis/takster.ts";
import { takst } from "./prices.ts";

const key = { tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "0-7" } as const;

describe("nominal prices", () => {
  const rows = [
    takst(2018, 1010, { prisniveau: "2019-priser", status: "budget" }),
    takst(2019, 1000, { status: "budget" }),
    takst(2019, 1001),
    takst(2020, 1020, { status: "budget" }),
  ];

  test("hold no price that the source has restated, and one for each supervisor, service, size and year", () => {
    expect(nominalPrices(rows).map(({ aar, prisniveau }) => `${aar} ${prisniveau}`)).toEqual([
      "2019 løbende",
      "2020 løbende",
    ]);
  });

  test("prefer the annual report where a budget prints the same, whichever comes first", () => {
    expect(findPrice(nominalPrices(rows), { ...key, aar: 2019 })?.takst_kr).toBe(1001);
    expect(findPrice(nominalPrices(rows.toReversed()), { ...key, aar: 2019 })?.takst_kr).toBe(1001);
  });

  test("have no year that is only printed in fixed prices", () => {
    expect(yearsOf(nominalPrices(rows), "Nord")).toEqual([2019, 2020]);
    expect(yearsOf(nominalPrices(rows), "Nord", "godkendelse")).toEqual([]);
    expect(yearsOf(nominalPrices(rows), "Øst")).toEqual([]);
  });
});

describe("what a price is paid for", () => {
  const once = { opgoerelse: "pr. skærpet tilsyn" };
  const monthly = { opgoerelse: "pr. påbegyndt måned" };
  const rows = [takst(2019, 105), takst(2016, 250, once), takst(2017, 100, monthly), takst(2018, 103, monthly)];

  test("changes in the first year that says something else, and not where a source does not say", () => {
    expect(basisChanges(rows, key)).toEqual([
      { aar: 2017, before: "pr. skærpet tilsyn", after: "pr. påbegyndt måned" },
    ]);
    expect(basisChanges(rows, { ...key, tilsyn: "Øst" })).toEqual([]);
  });

  test("keeps years on either side of a change from being compared", () => {
    const changes = basisChanges(rows, key);
    expect(changeBetween(changes, 2016, 2017)?.aar).toBe(2017);
    expect(changeBetween(changes, 2016, 2019)?.aar).toBe(2017);
    expect(changeBetween(changes, 2017, 2019)).toBeUndefined();
  });

  test("begins a new run of years where it changes, and so does a year without a price", () => {
    const points = priceRuns([...rows, takst(2021, 110)], key);
    expect(points.map(({ aar, run }) => `${aar}: ${run}`)).toEqual([
      "2016: 0",
      "2017: 1",
      "2018: 1",
      "2019: 1",
      "2021: 2",
    ]);
  });
});

describe("a price per place", () => {
  test("counts from one place in the smallest class and has no lower end in the largest", () => {
    expect(placesIn("0-7")).toEqual({ fewest: 1, most: 7 });
    expect(placesIn("25-49")).toEqual({ fewest: 25, most: 49 });
    expect(placesIn("50+")).toEqual({ fewest: 50, most: undefined });
  });

  test("is the price divided by the places at both ends of the class", () => {
    expect(perPlace({ stoerrelse: "8-24", takst_kr: 42409 })).toEqual({ fewest: 42409 / 8, most: 42409 / 24 });
    expect(perPlace({ stoerrelse: "50+", takst_kr: 106024 })).toEqual({ fewest: 106024 / 50, most: undefined });
  });
});

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
    expect(change?.pct).toBeCloseTo(-1.96, 2);
    expect(others).toEqual([]);
    expect(fixedChanges(rows, { from: 2019, to: 2020 })).toEqual([]);
  });

  test("say in Danish what is missing where a restated price has nothing to stand against", () => {
    const without = rows.filter((row) => row.aar !== 2025);
    expect(() => fixedChanges(without, { from: 2024, to: 2025 })).toThrow(
      "Der mangler taksten for årligt tilsyn i Socialtilsyn Nord i 2025 (0-7 pladser).",
    );
  });
});
