import { expect, test } from "vitest";
import { recomputeTotals } from "../../../scripts/data/printed-totals.ts";
import type { PrintedTotal } from "../../../src/model/printed-total.ts";
import type { Column } from "../../../src/model/shape.ts";

const rows = [
  { aar: 2018, ejerform: "privat", pladser: 1000, takst: 0.1 },
  { aar: 2018, ejerform: "privat", pladser: 651, takst: 0.2 },
  { aar: 2024, ejerform: "privat", pladser: 7, takst: null },
];
const total = (rest: Partial<PrintedTotal>): PrintedTotal => ({
  ...{ dataset: "a", hvor: "aar=2018; ejerform=privat", kolonne: "pladser", beregning: "sum", af: null, trykt: 1651 },
  ...{ afrunding: null, kilde: "k", linjer: "1", uoverensstemmelse: null },
  ...rest,
});

test("a total holds when the rows it covers add up to it", () => {
  expect(recomputeTotals(rows, [total({})], new Map())).toEqual([
    { holds: true, what: "Total for 2018, privat", expected: "1.651", found: "1.651", recomputed: "sammenlagt" },
  ]);
});

test("codes go by their Danish names, and a sum shows the decimals that make it differ", () => {
  const columns: Column[] = [
    {
      name: "ejerform",
      title: "E",
      description: "E",
      role: "dimension",
      type: "choice",
      optional: false,
      labels: { privat: "Private" },
    },
  ];
  const [outcome] = recomputeTotals(rows, [total({ kolonne: "takst", trykt: 1 })], new Map(), columns);
  expect(outcome).toMatchObject({ what: "Total for 2018, Private", expected: "1", found: "0,3" });
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
    { holds: false, found: "ingen rækker passer til »aar=1999«" },
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
  const explained = [total({ trykt: 1652, uoverensstemmelse: "private-pladser" })];
  const [first] = recomputeTotals(rows, explained, new Map());
  const sum = Number(first?.found.replace(".", ""));
  expect(recomputeTotals(rows, explained, new Map([["private-pladser", sum]]))[0]?.anomaly).toBe("private-pladser");
  for (const off of [5, 1, 0.01]) {
    const [other] = recomputeTotals(rows, explained, new Map([["private-pladser", sum + off]]));
    expect(other?.holds).toBe(false);
    expect(other?.anomaly).toBeUndefined();
    expect(other?.expected).toContain("private-pladser");
  }
});

const count = { hvor: "aar=2018", beregning: "antal" } as const;
const share = { hvor: "aar=2024", beregning: "andel", af: "aar=2018" } as const;

test.each<[string, Partial<PrintedTotal>]>([
  ["a number of rows", { ...count, trykt: 2 }],
  ["a share, rounded as it is printed", { ...share, trykt: 0.4 }],
  ["a difference", { hvor: "aar=2018", beregning: "forskel", af: "aar=2024", trykt: 1644 }],
  ["a change in per cent", { hvor: "aar=2024", beregning: "aendring", af: "aar=2018", trykt: -100 }],
  ["the smallest", { hvor: "ejerform=privat", beregning: "mindst", trykt: 7 }],
  ["the largest", { hvor: "aar=2018|2024", beregning: "stoerst", trykt: 1000 }],
])("%s follows from the rows", (_, printed) => {
  expect(recomputeTotals(rows, [total(printed)], new Map())).toMatchObject([{ holds: true }]);
});

test.each<[string, Partial<PrintedTotal>]>([
  ["a number of rows", { ...count, trykt: 3 }],
  ["a share one digit off", { ...share, trykt: 0.5 }],
  ["a difference", { hvor: "aar=2018", beregning: "forskel", af: "aar=2024", trykt: 1645 }],
  ["the smallest", { hvor: "ejerform=privat", beregning: "mindst", trykt: 8 }],
])("%s that is another does not hold", (_, printed) => {
  expect(recomputeTotals(rows, [total(printed)], new Map())).toMatchObject([{ holds: false }]);
});

test("parts rounded each by itself may be off by what is allowed, and no more", () => {
  const off = (trykt: number) => recomputeTotals(rows, [total({ trykt, afrunding: 1 })], new Map())[0]?.holds;
  expect([off(1652), off(1653)]).toEqual([true, false]);
});

test("a comparison with no rows never holds", () => {
  expect(recomputeTotals(rows, [total({ ...share, af: "aar=1999", trykt: 0 })], new Map())).toMatchObject([
    { holds: false, found: "ingen rækker passer til »aar=1999«" },
  ]);
});
