import { expect, test } from "vitest";
import { bySize, turningPoint, yearlyChanges } from "../../src/analysis/price-changes.ts";
import { changeOf, shareOf } from "../../src/analysis/trace.ts";
import { MissingError } from "../../src/lib/needed.ts";
import { allSizes, takst } from "./prices.ts";

const nord = { tilsyn: "Nord", ydelse: "tilsyn", aar: 2018 } as const;

test("two services have one value for each size that both have, the smallest first", () => {
  const rows = [...allSizes(2018, 1000), ...allSizes(2019, 1100).slice(1)];
  const grown = bySize(rows, [nord, { ...nord, aar: 2019 }], changeOf);
  expect(grown.map(({ value }) => Math.round(value))).toEqual([10, 10, 10]);
  expect(grown[0]?.formula).toBe("(1.320 / 1.200 − 1) × 100");
  expect(bySize(rows, [nord, { ...nord, tilsyn: "Øst" }], changeOf)).toEqual([]);
});

test("a value is of the second service", () => {
  const rows = [...allSizes(2018, 1000), ...allSizes(2018, 250, { ydelse: "skaerpet_tilsyn" })];
  const shares = bySize(rows, [{ ...nord, ydelse: "skaerpet_tilsyn" }, nord], shareOf);
  expect(shares.map(({ value }) => value)).toEqual([25, 25, 25, 25]);
});

test("a change is from the year before, and none goes over a year without a price", () => {
  const rows = [takst(2016, 1000), takst(2017, 1100), takst(2019, 1210), takst(2020, 1089)];
  const changes = yearlyChanges(rows, { tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "0-7" });
  expect(changes.map(({ aar, change }) => `${aar}: ${change.value.toFixed(0)}`)).toEqual(["2017: 10", "2020: -10"]);
  expect(changes[0]?.change.formula).toBe("(1.100 / 1.000 − 1) × 100");
});

test("a price for each month turns dearer than one paid once between two whole months, where all sizes agree", () => {
  const services = [nord, { ...nord, aar: 2019 }] as const;
  const { fewer, enough, alike } = turningPoint(
    [...allSizes(2018, 2500), ...allSizes(2019, 1000)],
    services,
    "måneder",
  );
  expect([fewer, enough]).toMatchObject([
    { value: 2, unit: "måneder", formula: "2.500 / 1.000, rundet ned" },
    { value: 3, formula: "2.500 / 1.000, rundet op" },
  ]);
  expect(alike).toBe(true);
  const unlike = [...allSizes(2018, 2500), ...allSizes(2019, 1000).slice(0, 1), ...allSizes(2019, 700).slice(1)];
  expect(turningPoint(unlike, services, "måneder").alike).toBe(false);
  expect(turningPoint([...allSizes(2018, 2000), ...allSizes(2019, 1000)], services, "måneder").alike).toBe(false);
  expect(() => turningPoint(allSizes(2018, 2500), services, "måneder")).toThrow(MissingError);
});
