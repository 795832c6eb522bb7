import { expect, test } from "vitest";
import { between, unitIn } from "../../../scripts/intake/units.ts";

test.each([
  ["Beløb (1.000 kr.)", "kr.", 1000],
  ["Tkr.", "kr.", 1000],
  ["i mio. kr.", "kr.", 1_000_000],
  ["Kroner pr. indbygger", "kr.", 1],
  ["Andel (%)", "pct.", 1],
  ["Ændring i procent", "pct.", 1],
])("»%s« names a unit", (text, of, factor) => {
  expect(unitIn(text)).toMatchObject({ of, factor });
});

test.each(["Pladser", "11.000", "Krav", "Procentpoint i alt 2", "Mikroer"])("»%s« names none", (text) => {
  expect(unitIn(text)).toBeUndefined();
});

test("a number is multiplied by what its unit is of the column's, and stands in no column of something else", () => {
  expect(between("mio. kr.", "kr.")).toBe(1e6);
  expect(between("mio.", "mio. kr.")).toBe(1);
  expect(between("mio.", "mia. kr.")).toBe(0.001);
  expect(between("t. kr.", "kr.")).toBe(1000);
  expect(between("mio.", "pladser")).toBe(1e6);
  expect(between("pladser", "pladser")).toBe(1);
  expect(between("%", "pct.")).toBe(1);
  expect(between("%", undefined)).toBe(1);
  expect([between("%", "kr."), between("timer", "minutter"), between("kr.", "pladser")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
