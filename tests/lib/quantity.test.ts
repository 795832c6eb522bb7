import { describe, expect, test } from "vitest";
import { decimalsOf, quantity, quantityInWords, unitText } from "../../src/lib/quantity.ts";

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

  test("in per cent of something, or in percentage points, says so after the number", () => {
    expect(quantity(5, "pct. af lønnen")).toBe(`5${NBSP}% af lønnen`);
    expect(quantity(5, "pct.point")).toBe("5 procentpoint");
  });

  test("has as many decimals as it is told to", () => {
    expect(quantity(3, "pct.", 1)).toBe(`3,0${NBSP}%`);
  });

  test("in thousands of kroner keeps its number apart from the unit's own", () => {
    expect(quantity(-45165, "1.000 kr.")).toBe(`−45.165.000${NBSP}kr.`);
  });

  test("that is a year or the number of a law has no separator", () => {
    expect([quantity(2018, "årstal"), quantity(1377, "nummer")]).toEqual(["2018", "nr. 1377"]);
  });

  test("of one thing is in singular, of none, less than one or less than none it is not", () => {
    expect(quantity(1, "børn")).toBe("1 barn");
    expect([0, 0.5, -1].map((value) => quantity(value, "pladser"))).toEqual(["0 pladser", "0,5 pladser", "−1 pladser"]);
  });

  test("in kroner has øre when there are any, also for prices per something", () => {
    expect(quantity(72010, "kr.")).toBe(`72.010${NBSP}kr.`);
    expect(quantity(540.4, "kr. pr. time")).toBe(`540,40${NBSP}kr. pr. time`);
  });
});

describe("a count in running text", () => {
  test("is in words to ten, with the gender of its noun, and ingen for none", () => {
    expect([0, 1, 10].map((value) => quantityInWords(value, "pladser"))).toEqual([
      "ingen pladser",
      "én plads",
      "ti pladser",
    ]);
    expect(quantityInWords(1, "møder")).toBe("ét møde");
  });

  test("is in digits when it is more, and when the unit counts nothing", () => {
    expect([quantityInWords(11, "pladser"), quantityInWords(6.5, "pladser")]).toEqual(["11 pladser", "6,5 pladser"]);
    expect([quantityInWords(2, "pct."), quantityInWords(2, null)]).toEqual([`2${NBSP}%`, "2"]);
  });
});

test("a unit alone is written as readers know it", () => {
  expect(["pct.", "pct. af lønnen", "pct.point", "pladser"].map(unitText)).toEqual([
    "%",
    "% af lønnen",
    "procentpoint",
    "pladser",
  ]);
});

test("decimals are counted after the point", () => {
  expect([45.2, -0.4, 44, 1.0159].map(decimalsOf)).toEqual([1, 1, 0, 4]);
});
