import { expect, test } from "vitest";
import { roundingProblems } from "../../../scripts/data/rounding-problems.ts";
import type { PrintedTotal } from "../../../src/model/printed-total.ts";

const rows = [
  { aar: 2018, pladser: 1000, takst: 0.1 },
  { aar: 2018, pladser: 651, takst: 0.25 },
  { aar: 2018, pladser: 7, takst: 3 },
  { aar: 2019, pladser: 7, takst: 3 },
];
const total = (rest: Partial<PrintedTotal>): PrintedTotal => ({
  ...{ dataset: "a", hvor: "aar=2018", kolonne: "pladser", beregning: "sum", af: null, trykt: 1658 },
  ...{ afrunding: null, kilde: "k", linjer: "1", uoverensstemmelse: null },
  ...rest,
});
const judge = (rest: Partial<PrintedTotal>) =>
  roundingProblems("a", rows, [total({}), total(rest)]).map(({ row, column, value }) => [row, column, value]);

test("half a unit for each of the parts and for the total is what rounding can do", () => {
  expect(judge({ afrunding: 2 })).toEqual([]);
  expect(judge({ afrunding: 2.01 })).toEqual([[3, "afrunding", "2.01"]]);
});

test("the unit is that of the last decimal printed", () => {
  expect(judge({ kolonne: "takst", trykt: 3.35, afrunding: 0.02 })).toEqual([]);
  expect(judge({ kolonne: "takst", trykt: 3.35, afrunding: 0.1 })).toHaveLength(1);
});

test("a difference is made of the parts on both sides", () => {
  expect(judge({ beregning: "forskel", af: "aar=2019", afrunding: 2.5 })).toEqual([]);
  expect(judge({ beregning: "forskel", af: "aar=2019", afrunding: 3 })).toHaveLength(1);
});

test("a share may be off by a whole unit, and a number of rows by nothing", () => {
  const share = { beregning: "andel", af: "aar=2019", trykt: 22 } as const;
  expect([judge({ ...share, afrunding: 1 }), judge({ ...share, afrunding: 2 }).length]).toEqual([[], 1]);
  expect(judge({ beregning: "antal", afrunding: 0.5 })).toHaveLength(1);
});

test("the totals of other datasets are not judged", () => {
  expect(judge({ dataset: "b", afrunding: 5000 })).toEqual([]);
});
