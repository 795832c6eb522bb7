import { describe, expect, test } from "vitest";
import { decimalsOf, quantity } from "../../src/lib/quantity.ts";

const NBSP = "\u00a0";

describe("a quantity", () => {
  test("has Danish separators and keeps every decimal", () => {
    expect(quantity(3232, "pladser")).toBe("3.232 pladser");
    expect(quantity(1.0159, null)).toBe("1,0159");
  });

  test("in per cent has the sign after the number", () => {
    expect(quantity(45.2, "pct.")).toBe(`45,2${NBSP}%`);
    expect(quantity(-1, "pct.")).toBe(`−1${NBSP}%`);
  });

  test("in thousands of kroner keeps its number apart from the unit's own", () => {
    expect(quantity(-45165, "1.000 kr.")).toBe("−45.165 tusind kr.");
  });

  test("that is a year or the number of a law has no separator", () => {
    expect([quantity(2018, "årstal"), quantity(1377, "nummer")]).toEqual(["2018", "nr. 1377"]);
  });

  test("of one thing is in singular", () => {
    expect(quantity(1, "børn")).toBe("1 barn");
  });

  test("in kroner has øre when there are any, also for prices per something", () => {
    expect(quantity(72010, "kr.")).toBe(`72.010${NBSP}kr.`);
    expect(quantity(540.4, "kr. pr. time")).toBe(`540,40${NBSP}kr. pr. time`);
  });
});

test("decimals are counted after the point", () => {
  expect([45.2, -0.4, 44, 1.0159].map(decimalsOf)).toEqual([1, 1, 0, 4]);
});
