import { expect, test } from "vitest";
import { toldValue } from "../../src/lib/told-value.ts";

test("marks that would turn the direction of our own words are left out", () => {
  expect(toldValue("\u202ea\u2066bc")).toBe("»abc«");
});

test("what is asked for is told back as it is, and of many letters the first forty", () => {
  expect(toldValue("Læsø")).toBe("»Læsø«");
  expect(toldValue("ø".repeat(40))).toBe(`»${"ø".repeat(40)}«`);
  expect(toldValue(`${"ø".repeat(30)} ${"æ".repeat(30)}`)).toBe(`»${"ø".repeat(30)} …«`);
  expect(toldValue("🐟".repeat(6000))).toBe(`»${"🐟".repeat(40)}…«`);
});
