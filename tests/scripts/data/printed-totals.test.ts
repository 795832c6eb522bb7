import { expect, test } from "vitest";
import { recomputeTotals } from "../../../scripts/data/printed-totals.ts";
import type { PrintedTotal } from "../../../src/model/printed-total.ts";

const rows = [
  { aar: 2018, ejerform: "privat", pladser: 1000, takst: 0.1 },
  { aar: 2018, ejerform: "privat", pladser: 651, takst: 0.2 },
  { aar: 2024, ejerform: "privat", pladser: 7, takst: null },
];
const total = (rest: Partial<PrintedTotal>): PrintedTotal => ({
  ...{ dataset: "a", hvor: "aar=2018; ejerform=privat", kolonne: "pladser", trykt: 1651 },
  ...{ kilde: "k", linjer: "1", side: null, uoverensstemmelse: null },
  ...rest,
});

test("a total holds when the rows it covers add up to it", () => {
  expect(recomputeTotals(rows, [total({})], new Map())).toEqual([
    { holds: true, what: "Total for 2018, privat", expected: "1.651", found: "1.651" },
  ]);
});

test("one off does not hold, and both numbers are told", () => {
  expect(recomputeTotals(rows, [total({ trykt: 1652 })], new Map())).toMatchObject([
    { holds: false, expected: "1.652", found: "1.651" },
  ]);
});

test("binary fractions are no contradiction", () => {
  expect(recomputeTotals(rows, [total({ kolonne: "takst", trykt: 0.3 })], new Map())).toMatchObject([{ holds: true }]);
});

test("a total over no rows never holds, even when it is zero", () => {
  expect(recomputeTotals(rows, [total({ hvor: "aar=1999", trykt: 0 })], new Map())).toMatchObject([
    { holds: false, found: "ingen rækker passer til totalens »hvor«" },
  ]);
});

test("a missing value is not taken for zero", () => {
  expect(
    recomputeTotals(rows, [total({ hvor: "ejerform=privat", kolonne: "takst", trykt: 0.3 })], new Map()),
  ).toMatchObject([{ holds: false, found: "2 tal i 3 rækker" }]);
});

test("the anomaly that accounts for a total goes with it", () => {
  expect(recomputeTotals(rows, [total({ uoverensstemmelse: "private-pladser" })], new Map())[0]?.anomaly).toBe(
    "private-pladser",
  );
});

test("recomputeTotals lets an anomaly account for the sum it tells of, and for no other", () => {
  const quarrel = [total({ trykt: 1652, uoverensstemmelse: "private-pladser" })];
  const [first] = recomputeTotals(rows, quarrel, new Map());
  const sum = Number(first?.found.replace(".", ""));
  expect(recomputeTotals(rows, quarrel, new Map([["private-pladser", sum]]))[0]?.anomaly).toBe("private-pladser");
  const [other] = recomputeTotals(rows, quarrel, new Map([["private-pladser", sum + 5]]));
  expect(other?.holds).toBe(false);
  expect(other?.anomaly).toBeUndefined();
  expect(other?.expected).toContain("private-pladser");
});
