import { describe, expect, test } from "vitest";
import {
  amountOf,
  basisChanges,
  changeBetween,
  findPrice,
  nominalPrices,
  priceFact,
  pricedYears,
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
    expect(pricedYears(nominalPrices(rows), "Nord")).toEqual([2019, 2020]);
    expect(pricedYears(nominalPrices(rows), "Nord", "godkendelse")).toEqual([]);
    expect(pricedYears(nominalPrices(rows), "Øst")).toEqual([]);
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
});

describe("a price as a value", () => {
  const price = takst(2018, 35_135);
  const cell = { dataset: "tilsynstakster", column: "takst_kr", row: expect.stringContaining("2018") };

  test("knows its cell, and is printed", () => {
    expect(amountOf(price)).toEqual({ value: 35_135, unit: "kr.", origin: "trykt", formula: null, cells: [cell] });
  });

  test("says what it is where prose prints it", () => {
    expect(priceFact(price)).toMatchObject({
      text: "35.135\u00a0kr.",
      what: "Taksten for årligt tilsyn i Socialtilsyn Nord i 2018 (0-7 pladser)",
    });
  });
});
