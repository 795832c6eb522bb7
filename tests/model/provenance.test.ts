import { expect, test } from "vitest";
import { provenance } from "../../src/model/provenance.ts";

test.each(["170", "207-208", "207-208; 170; 199", "000:12; 13-14"])("%j names lines", (text) => {
  expect(provenance.linjer.safeParse(text).success).toBe(true);
});

test.each([
  "",
  "207–208",
  "170,199",
  "170;199",
  "s. 3",
  "00:12",
  "12-",
  "0",
  "0-5",
  "12-12",
  "300-200",
  "7; 300-200",
  "000:9-8",
])("%j does not name lines", (text) => {
  expect(provenance.linjer.safeParse(text).success).toBe(false);
});

test("a page is a number or a span, or unknown", () => {
  expect([provenance.side.safeParse("3-4").success, provenance.side.safeParse(null).success]).toEqual([true, true]);
});

test.each(["side 3", "0", "4-3", "3-3"])("%j is no page", (text) => {
  expect(provenance.side.safeParse(text).success).toBe(false);
});
