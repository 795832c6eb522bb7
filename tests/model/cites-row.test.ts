import { expect, test } from "vitest";
import type { Anomaly } from "../../src/model/anomaly.ts";
import { citesRow } from "../../src/model/cites-row.ts";

const anomaly: Anomaly = {
  ...{
    id: "takst",
    dataset: "takster",
    emne: "Takst",
    forklaring: "F",
    handling: "H",
    alvor: "lav",
    enhed: null,
    forskel: null,
  },
  ...{ laesning_a: "A", vaerdi_a: null, kilde_a: "nord", linjer_a: "10-12; 20" },
  ...{ laesning_b: "B", vaerdi_b: null, kilde_b: "syd", linjer_b: "7; 000:30" },
};

test("a contradiction cites the row whose number stands on a line of one of its readings", () => {
  expect(citesRow(anomaly, { kilde: "nord", linjer: "11; 3" })).toBe(true);
  expect(citesRow(anomaly, { kilde: "nord", linjer: "19-22" })).toBe(true);
  expect(citesRow(anomaly, { kilde: "syd", linjer: "7" })).toBe(true);
});

test("and none that only shares a heading with it, or whose line is of other papers or of another extract", () => {
  expect(citesRow(anomaly, { kilde: "nord", linjer: "3; 11" })).toBe(false);
  expect(citesRow(anomaly, { kilde: "nord", linjer: "7" })).toBe(false);
  expect(citesRow(anomaly, { kilde: "oest", linjer: "11" })).toBe(false);
  expect(citesRow(anomaly, { kilde: "syd", linjer: "30" })).toBe(false);
  expect(citesRow(anomaly, { kilde: "syd", linjer: "000:30" })).toBe(true);
});

test("a reading that we computed cites no line", () => {
  const computed = { ...anomaly, kilde_b: null, linjer_b: null };
  expect(citesRow(computed, { kilde: "syd", linjer: "7" })).toBe(false);
});
