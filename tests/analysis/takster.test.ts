import { describe, expect, test } from "vitest";
import {
  comparable,
  findPrice,
  fixedChanges,
  nominalPrices,
  perPlace,
  placesIn,
  priceRuns,
  yearsOf,
} from "../../src/analysis/takster.ts";
import { rowsOf } from "../../src/catalogue.ts";
import tilsynstakster from "../../src/datasets/tilsynstakster.ts";

const rows = rowsOf(tilsynstakster);
const prices = nominalPrices(rows);
const runs = (tilsyn: "Nord" | "Øst", ydelse: "tilsyn" | "skaerpet_tilsyn") =>
  Object.groupBy(priceRuns(prices, { tilsyn, ydelse, stoerrelse: "0-7" }), (point) => String(point.run));
const years = (points: { aar: number }[] | undefined) => points?.map((point) => point.aar);

describe("nominal prices", () => {
  test("hold no price that the source has restated", () => {
    expect(rows.some((row) => row.prisniveau !== "løbende")).toBe(true);
    expect(prices.every((row) => row.prisniveau === "løbende")).toBe(true);
  });

  test("hold one price for each supervisor, service, size and year", () => {
    const keys = prices.map(({ tilsyn, aar, ydelse, stoerrelse }) => [tilsyn, aar, ydelse, stoerrelse].join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThan(rows.length);
  });

  test("prefer the annual report where a budget prints the same", () => {
    const both = { tilsyn: "Nord", aar: 2019, ydelse: "tilsyn", stoerrelse: "0-7" } as const;
    expect(rows.filter((row) => row.aar === 2019 && row.tilsyn === "Nord" && row.status === "budget")).not.toEqual([]);
    expect(findPrice(prices, both)?.status).toBe("opkraevet");
    expect(findPrice([...prices].reverse(), both)?.kilde).toBe("kkr-nordjylland-2020-06");
    expect(findPrice(nominalPrices([...rows].reverse()), both)?.status).toBe("opkraevet");
  });

  test("have no year that is only printed in fixed prices", () => {
    expect(yearsOf(prices, "Nord")).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2025]);
    expect(yearsOf(prices, "Nord", "godkendelse").at(-1)).toBe(2023);
    expect(yearsOf(prices, "Øst")).toEqual([2019, 2020, 2021]);
  });
});

describe("runs of years", () => {
  test("are not joined across a year without a price", () => {
    const { 0: before, 1: after, ...others } = runs("Nord", "tilsyn");
    expect(years(before)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(years(after)).toEqual([2025]);
    expect(others).toEqual({});
  });

  test("are not joined where skærpet tilsyn changes from once per order to once a month", () => {
    const { 0: once, 1: monthly } = runs("Nord", "skaerpet_tilsyn");
    expect(years(once)).toEqual([2016]);
    expect(years(monthly)?.[0]).toBe(2017);
  });

  test("are whole where nothing is missing and nothing changed", () => {
    expect(Object.keys(runs("Øst", "skaerpet_tilsyn"))).toEqual(["0"]);
  });

  test("of skærpet tilsyn compare within, not across, the break", () => {
    expect(comparable("skaerpet_tilsyn", 2016, 2017)).toBe(false);
    expect(comparable("skaerpet_tilsyn", 2017, 2018)).toBe(true);
    expect(comparable("tilsyn", 2016, 2017)).toBe(true);
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
  const rounded = (from: number, to: number) =>
    fixedChanges(rows, from, to).map(({ ydelse, pct }) => `${ydelse} ${pct.toFixed(1)}`);

  test("from 2018 to 2019 are those that the budget prints, for every size", () => {
    expect([...new Set(rounded(2018, 2019))].sort()).toEqual([
      "godkendelse 30.7",
      "skaerpet_tilsyn -1.0",
      "tilsyn -1.0",
      "vaesentlig_aendring 13.6",
    ]);
    expect(rounded(2018, 2019)).toHaveLength(16);
  });

  test("from 2024 to 2025 are those that the budget prints, for every size", () => {
    expect(rounded(2024, 2025)).toEqual(Array(4).fill("tilsyn -0.9"));
  });

  test("do not take a nominal price for a restated one", () => {
    expect(fixedChanges(rows, 2018, 2019).every((change) => change.from.prisniveau === "2019-priser")).toBe(true);
    expect(fixedChanges(rows, 2016, 2017)).toEqual([]);
  });

  test("stop where a restated price has nothing to stand against", () => {
    const without = rows.filter((row) => row.aar !== 2025);
    expect(() => fixedChanges(without, 2024, 2025)).toThrow("no price for 2025");
  });
});
