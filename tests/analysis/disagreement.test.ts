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

test("there is no difference between numbers without a unit, such as pages, nor between equal ones", () => {
  expect(disagreement({ ...example, vaerdi_a: 5, vaerdi_b: 6, enhed: null })).toBeUndefined();
  expect(disagreement({ ...example, vaerdi_a: 63, vaerdi_b: 63, enhed: "pct." })).toBeUndefined();
});

test("there is no difference between unlike things, one of which is hundreds of times the other", () => {
  expect(disagreement({ ...example, vaerdi_a: 600, vaerdi_b: 2, enhed: "mio. kr." })).toBeUndefined();
  expect(disagreement({ ...example, vaerdi_a: 34090, vaerdi_b: 34.09, enhed: "mio. kr." })).toBeUndefined();
  expect(disagreement({ ...example, vaerdi_a: 258, vaerdi_b: 0, enhed: "pladser" })).toBe("258 pladser");
  expect(disagreement({ ...example, vaerdi_a: -219, vaerdi_b: -191, enhed: "unge" })).toBe("28 unge");
});

test("there is no difference between readings that are said to measure two things", () => {
  expect(disagreement(anomaly("skaerpet-tilsyn-enhed-2017"))).toBeUndefined();
  expect(disagreement(anomaly("sjaelland-henvisningsprocent-2022"))).toBeUndefined();
  expect(disagreement({ ...example, forskel: "ingen" })).toBeUndefined();
  expect(disagreement({ ...example, forskel: null })).toBeDefined();
});
