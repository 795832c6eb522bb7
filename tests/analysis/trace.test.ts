import { describe, expect, test } from "vitest";
import {
  changeOf,
  countOf,
  countWhere,
  differenceOf,
  extremeOf,
  medianOf,
  partOf,
  rateOf,
  shareOf,
  sumOf,
} from "../../src/analysis/trace.ts";
import { printedValue, type Traced } from "../../src/model/traced.ts";

const table = {
  id: "pladser",
  key: ["aar", "by"],
  columns: [
    { name: "pladser", unit: "pladser" },
    { name: "tal", unitFrom: "enhed" },
  ],
};
const row = (by: string, pladser: number) => ({ aar: 2024, by, pladser, tal: 5, enhed: "pct." });
const traced = (by: string, pladser: number): Traced => printedValue(table, row(by, pladser), "pladser");
const [ribe, skive, struer] = [traced("Ribe", 1200), traced("Skive", 300), traced("Struer", 500)];
const rows = (value: Traced): string[] => value.cells.map((cell) => cell.row);

test("a printed value leads to its cell and has its unit, also one that each row names", () => {
  expect(ribe).toEqual({
    ...{ value: 1200, unit: "pladser", origin: "trykt", formula: null },
    cells: [{ dataset: "pladser", row: "r-2024_ribe", column: "pladser" }],
  });
  expect(printedValue(table, row("Ribe", 1), "tal").unit).toBe("pct.");
});

test("a number put where the source has none is ours, and says how it was read; one that stands there is printed", () => {
  const fills = { column: "kvote", reading: "en streg er læst som 0" };
  const filled = { ...table, columns: [{ name: "tal", fills }] };
  const of = (kvote: number | null) => printedValue(filled, { aar: 2024, by: "Ribe", kvote, tal: kvote ?? 0 }, "tal");
  expect(of(null)).toMatchObject({ value: 0, origin: "beregnet", formula: "en streg er læst som 0" });
  expect(of(0)).toMatchObject({ value: 0, origin: "trykt", formula: null });
});

test("a cell without a number cannot be traced", () => {
  expect(() => printedValue(table, row("Ribe", 1), "by")).toThrow(/no number in by of r-2024_ribe/);
});

describe("what is computed rests on all that went in, each once, and shows its arithmetic", () => {
  test.each<[string, Traced, number, string | null, string]>([
    ["a sum", sumOf([ribe, skive]), 1500, "pladser", "1.200 + 300"],
    ["a share", shareOf(skive, ribe), 25, "pct.", "300 / 1.200 × 100"],
    ["a rate", rateOf(skive, ribe, 100, "pr. 100"), 25, "pr. 100", "300 / 1.200 × 100"],
    ["a part", partOf(printedValue(table, row("Skive", 1), "tal"), ribe, "svar"), 60, "svar", "5\u00a0% af 1.200"],
    ["a difference", differenceOf(ribe, skive), -900, "pladser", "300 − 1.200"],
    ["a change", changeOf(ribe, skive), -75, "pct.", "(300 / 1.200 − 1) × 100"],
  ])("%s", (_, value, number, unit, formula) => {
    expect(value).toMatchObject({ value: number, unit, formula, origin: "beregnet" });
    expect(rows(value)).toHaveLength(2);
  });

  test("a share of a sum shows its terms, of more than a few their sum", () => {
    expect(shareOf(ribe, sumOf([ribe, skive, struer])).formula).toBe("1.200 / (1.200 + 300 + 500) × 100");
    expect(shareOf(sumOf([skive, struer]), ribe).formula).toBe("(300 + 500) / 1.200 × 100");
    const many = ["A", "B", "C", "D", "E"].map((by) => traced(by, 100));
    expect(shareOf(skive, sumOf(many)).formula).toBe("300 / 500 × 100");
    expect(shareOf(skive, rateOf(ribe, skive, 100, "pladser")).formula).toBe("300 / 400 × 100");
  });

  test("a share of a sum that it is part of names each cell once", () => {
    expect(rows(shareOf(ribe, sumOf([ribe, skive])))).toEqual(["r-2024_ribe", "r-2024_skive"]);
  });

  test("a long sum is told by its number of terms, and a sum of one is that one", () => {
    expect(sumOf([ribe, skive, struer, ribe, skive]).formula).toBe("summen af 5 tal");
    expect(sumOf([ribe])).toBe(ribe);
  });

  test("a difference of percentages is in percentage points", () => {
    const share = shareOf(skive, ribe);
    expect(differenceOf(share, shareOf(struer, ribe)).unit).toBe("pct.point");
  });

  test("years are a number of years apart, and no number of thousands", () => {
    const year = (aar: number): Traced => ({ ...ribe, value: aar, unit: "årstal" });
    expect(differenceOf(year(2019), year(2022))).toMatchObject({ value: 3, unit: "år", formula: "2022 − 2019" });
  });

  test("a number of those that something holds for rests on all that were asked", () => {
    const big = countWhere(
      [ribe, skive, struer],
      ({ value }) => value > 400,
      (one) => [one],
      "kommuner",
    );
    expect(big).toMatchObject({ value: 2, unit: "kommuner", formula: "2 af 3 kommuner" });
    expect(rows(big)).toEqual(rows(sumOf([ribe, skive, struer])));
    expect(
      countWhere(
        [ribe, skive],
        () => true,
        (one) => [one],
        "kommuner",
      ).formula,
    ).toBe("talt op til 2 kommuner");
  });

  test("unlike units are neither added nor compared", () => {
    const share = shareOf(skive, ribe);
    expect(() => sumOf([share, ribe])).toThrow(/unlike units/);
    expect(() => changeOf(share, ribe)).toThrow(/unlike units/);
  });

  test("a count, and an end", () => {
    expect(countOf(ribe.cells, "kommuner")).toMatchObject({ value: 1, formula: "talt op til 1 kommune" });
    expect(extremeOf([ribe, skive, struer], "højest")).toBe(ribe);
    expect(extremeOf([ribe, skive, struer], "lavest")).toBe(skive);
    expect(() => extremeOf([], "højest")).toThrow(RangeError);
  });
});

test("a sum of more than four is told by how many they are, and a formula has at most two decimals", () => {
  const four = [ribe, skive, struer, traced("Lemvig", 1)];
  expect(sumOf(four).formula).toBe("1.200 + 300 + 500 + 1");
  expect(sumOf([...four, traced("Thy", 2)]).formula).toBe("summen af 5 tal");
  expect(differenceOf({ ...ribe, value: 1.2345 }, { ...ribe, value: 2.5 }).formula).toBe("2,5 − 1,23");
});

test("the middle is one of an odd number, and lies midway between two of an even one; it rests on all", () => {
  const middle = medianOf([ribe, skive, struer]);
  expect(middle).toMatchObject({ value: 500, unit: "pladser", formula: "det midterste af 3 tal" });
  expect(rows(middle)).toEqual([ribe, skive, struer].flatMap(rows));
  expect(medianOf([ribe, skive])).toMatchObject({
    value: 750,
    formula: "midt mellem de to midterste af 2 tal, 300 og 1.200",
  });
  expect(() => medianOf([])).toThrow(RangeError);
});
