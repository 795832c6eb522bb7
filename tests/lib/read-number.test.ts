import { expect, test } from "vitest";
import { readNumber } from "../../src/lib/read-number.ts";

test.each([
  ["1.306", 1306],
  ["1.234.567,89", 1234567.89],
  ["−5", -5],
  ["0,125", 0.125],
  ["2,378", 2.378],
  ["2018", 2018],
  ["0.5", 0.5],
  ["12 500", 12500],
])("%s is read as %d", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test("nothing written is null, and what is no number is undefined", () => {
  expect(readNumber("  ")).toBeNull();
  expect(readNumber("–")).toBeUndefined();
  expect(readNumber("12 pct.")).toBeUndefined();
});
