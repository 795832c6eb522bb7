import { expect, test } from "vitest";
import { titleWithUnit } from "../../src/lib/title-with-unit.ts";

test.each([
  ["Takst", "kr.", "Takst (kr.)"],
  ["Andel", "pct.", "Andel (%)"],
  ["Antal pladser", "pladser", "Antal pladser"],
  ["Pris i mio. kr.", "mio. kr.", "Pris i mio. kr."],
  ["Ændring i kroner", "kr.", "Ændring i kroner"],
  ["Forhøjelse af målet, %", "pct.", "Forhøjelse af målet, %"],
  ["Score", null, "Score"],
  ["Kommune", undefined, "Kommune"],
])("»%s« in %s is headed »%s«", (title, unit, headed) => {
  expect(titleWithUnit(title, unit)).toBe(headed);
});
