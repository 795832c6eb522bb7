import { expect, test } from "vitest";
import { dearerBySize, shareBySize, yearlyChanges } from "../../src/analysis/price-changes.ts";
import { allSizes, takst } from "./prices.ts";

const nord = { tilsyn: "Nord", ydelse: "tilsyn", aar: 2018 } as const;

test("how much dearer a service is has one answer for each size that both have, the smallest first", () => {
  const rows = [...allSizes(2018, 1000), ...allSizes(2019, 1100).slice(1)];
  expect(dearerBySize(rows, nord, { ...nord, aar: 2019 }).map(Math.round)).toEqual([10, 10, 10]);
  expect(dearerBySize(rows, nord, { ...nord, tilsyn: "Øst" })).toEqual([]);
});

test("a share is of the second service", () => {
  const rows = [...allSizes(2018, 1000), ...allSizes(2018, 250, { ydelse: "skaerpet_tilsyn" })];
  expect(shareBySize(rows, { ...nord, ydelse: "skaerpet_tilsyn" }, nord)).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test("a change is from the year before, and none goes over a year without a price", () => {
  const rows = [takst(2016, 1000), takst(2017, 1100), takst(2019, 1210), takst(2020, 1089)];
  const changes = yearlyChanges(rows, { tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "0-7" });
  expect(changes.map(({ aar, pct }) => `${aar}: ${pct.toFixed(0)}`)).toEqual(["2017: 10", "2020: -10"]);
});
