import { expect, test } from "vitest";
import { alike } from "../../src/analysis/alike.ts";
import { changeOf } from "../../src/analysis/trace.ts";
import { amountOf } from "../../src/analysis/takster.ts";
import { percent } from "../../src/lib/format.ts";
import { MissingError } from "../../src/lib/needed.ts";
import { takst } from "./prices.ts";

const [old, dearer, dearest] = [takst(2016, 1000), takst(2017, 1101), takst(2018, 1204)].map(amountOf);
if (!old || !dearer || !dearest) throw new Error("there are three prices");

test("values that are written alike stand once, with every cell and every formula", () => {
  const fact = alike([changeOf(old, dearer), changeOf(old, { ...dearer, value: 1102 })], "Stigning", percent);
  expect(fact).toMatchObject({ text: "10\u00a0%", what: "Stigning" });
  expect(fact.account).toMatchObject({
    origin: "beregnet",
    formula: "(1.101 / 1.000 − 1) × 100; (1.102 / 1.000 − 1) × 100",
  });
  expect(fact.account.cells).toHaveLength(4);
});

test("values that are not are listed, and the lowest and the highest of them can be weighed", () => {
  const fact = alike([changeOf(old, dearest), changeOf(old, dearer)], "Stigning", percent);
  expect(fact.text).toBe("20\u00a0% og 10\u00a0%");
  expect(fact.low).toBeCloseTo(10.1);
  expect(fact.high).toBeCloseTo(20.4);
});

test("printed values stay printed, and none is told in Danish", () => {
  expect(alike([old, dearer], "Takst", String).account).toMatchObject({ origin: "trykt", formula: null });
  expect(() => alike([], "Takst", String)).toThrow(MissingError);
  expect(() => alike([], "Takst", String)).toThrow("Der mangler tal for »Takst«.");
});
