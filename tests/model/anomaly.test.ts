import { expect, test } from "vitest";
import { anomalyRow, touches, type Anomaly } from "../../src/model/anomaly.ts";

const anomaly = (kilde_a: string, kilde_b: string | null): Anomaly => ({
  id: "pladser",
  dataset: "pladser-pr-kommune",
  emne: "Pladser",
  laesning_a: "Trykt",
  vaerdi_a: 2,
  kilde_a,
  linjer_a: "1",
  laesning_b: "Lagt sammen",
  vaerdi_b: 1,
  kilde_b,
  linjer_b: null,
  forskel: null,
  enhed: "pladser",
  alvor: "lav",
  forklaring: "Går ikke op.",
  handling: "Intet er rettet.",
});

test("a contradiction is about the papers of either reading, and about no others", () => {
  expect(touches(anomaly("a", "b"), ["b", "c"])).toBe(true);
  expect(touches(anomaly("a", null), ["a"])).toBe(true);
  expect(touches(anomaly("a", null), ["b", "c"])).toBe(false);
  expect(touches(anomaly("a", "b"), [])).toBe(false);
});

test("a reading is of a table of its source, not of all of it", () => {
  const { linjer_a } = anomalyRow.shape;
  expect([linjer_a.safeParse("1-150").success, linjer_a.safeParse("1-3119").success]).toEqual([true, false]);
});
