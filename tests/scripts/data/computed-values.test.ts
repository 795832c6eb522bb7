import { expect, test } from "vitest";
import { computedValues } from "../../../scripts/data/computed-values.ts";
import type { Anomaly } from "../../../src/model/anomaly.ts";

const anomaly: Anomaly = {
  ...{ id: "a", dataset: "d", emne: "To tal", forskel: null, enhed: "pct.", alvor: "lav", handling: "Vist som trykt." },
  ...{ laesning_a: "Trykt", vaerdi_a: 44, kilde_a: "k", linjer_a: "7" },
  ...{ laesning_b: "Beregnet", vaerdi_b: 45.2, kilde_b: null, linjer_b: null },
  forklaring: "Husenes tal giver 45,2.",
};
const wrong = (change: Partial<Anomaly>) => computedValues([{ ...anomaly, ...change }]).map(({ column }) => column);

test("a computed value stands in the explanation", () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ vaerdi_b: 48.2 })).toEqual(["vaerdi_b"]);
});

test("or follows from two numbers there", () => {
  expect(wrong({ vaerdi_b: 36.3, forklaring: "93 af 256." })).toEqual([]);
  expect(wrong({ vaerdi_b: 36.4, forklaring: "93 af 256." })).toEqual(["vaerdi_b"]);
});

test("a printed value is looked up on its lines instead", () => {
  expect(wrong({ vaerdi_a: 99 })).toEqual([]);
});
