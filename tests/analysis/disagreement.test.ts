import { expect, test } from "vitest";
import { disagreement } from "../../src/analysis/disagreement.ts";
import { anomaly } from "../../src/catalogue.ts";

const example = anomaly("private-pladser-2024");

test("the difference has the unit of the readings, whichever is larger", () => {
  expect(disagreement({ ...example, vaerdi_a: 3232, vaerdi_b: 3032, enhed: "pladser" })).toBe("200 pladser");
  expect(disagreement({ ...example, vaerdi_a: 3032, vaerdi_b: 3232, enhed: "pladser" })).toBe("200 pladser");
});

test("a difference between per cents is in percentage points, without the noise of binary fractions", () => {
  expect(disagreement({ ...example, vaerdi_a: 44, vaerdi_b: 45.2, enhed: "pct." })).toBe("1,2 procentpoint");
});

test("there is no difference where a reading is no number", () => {
  expect(disagreement({ ...example, vaerdi_b: null })).toBeUndefined();
  expect(disagreement({ ...example, vaerdi_a: null })).toBeUndefined();
});

test("two years are apart by years, and the numbers of two laws by nothing", () => {
  expect(disagreement({ ...example, vaerdi_a: 2018, vaerdi_b: 2017, enhed: "årstal" })).toBe("1 år");
  expect(disagreement({ ...example, vaerdi_a: 1377, vaerdi_b: 1277, enhed: "nummer" })).toBeUndefined();
});
