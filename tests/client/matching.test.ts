import { expect, test } from "vitest";
import { matching } from "../../src/client/table/matching.ts";
import { PLAIN } from "../../src/client/table/table-state.ts";

const days = ["2018-01-01", "2018-06-30", "2019-01-01", null];
const rows = { count: days.length, texts: () => days.map(String), keys: () => days, searched: () => [] };
const within = (span: { from?: string; to?: string }): number[] =>
  matching(rows, [{ at: 0, name: "dag" }], { ...PLAIN, spans: new Map([["dag", span]]) }, undefined);

test("both ends of a stretch belong to it, an end that is left out is open, and what is empty lies nowhere", () => {
  expect(within({ from: "2018-01-01", to: "2018-06-30" })).toEqual([0, 1]);
  expect(within({ from: "2018-06-30" })).toEqual([1, 2]);
  expect(within({ to: "2018-06-30" })).toEqual([0, 1]);
  expect(within({ from: "2018-01-02", to: "2018-06-29" })).toEqual([]);
});

test("a row must have what is chosen of every column, and one of what is chosen of each", () => {
  const cells = [
    ["Nord", "Budget"],
    ["Nord", "Regnskab"],
    ["Syd", "Regnskab"],
    ["Øst", "Regnskab"],
  ];
  const table = {
    ...{ count: cells.length, keys: () => [1, 2, 3, 4], searched: () => [] },
    texts: (at: number) => cells.map((row) => row[at] ?? ""),
  };
  const columns = ["sted", "status", "antal"].map((name, at) => ({ at, name }));
  const chosen = (codes: Record<string, string[]>, from?: number): number[] => {
    const asked = new Map(Object.entries(codes).map(([name, all]) => [name, new Set(all)]));
    const spans = new Map(from === undefined ? [] : [["antal", { from }]]);
    return matching(table, columns, { ...PLAIN, codes: asked, spans }, undefined);
  };
  expect(chosen({ sted: ["Nord"], status: ["Regnskab"] })).toEqual([1]);
  expect(chosen({ sted: ["Nord", "Øst"], status: ["Regnskab"] })).toEqual([1, 3]);
  expect(chosen({ sted: ["Nord", "Øst"], status: ["Regnskab"] }, 3)).toEqual([3]);
});
