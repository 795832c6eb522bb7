import { expect, test } from "vitest";
import { lineRuns } from "../../src/analysis/line-runs.ts";

const range = (from: number, to: number) => ({ from, to, rows: [] });
const runs = (first: number, ...ranges: [number, number][]) =>
  lineRuns(
    ranges.map(([from, to]) => range(from, to)),
    first,
  ).map(({ from, to, ranges: own }) => [from, to, own.length]);

test("ranges that touch or overlap stand together, others apart", () => {
  expect(runs(1, [2, 4], [3, 3], [5, 6], [9, 9])).toEqual([
    [2, 6, 3],
    [9, 9, 1],
  ]);
});

test("a range that begins on a page stands there whole, and its end on the next page too, where it counts no more", () => {
  expect(runs(1, [298, 303], [310, 311])).toEqual([[298, 303, 1]]);
  expect(runs(301, [298, 303], [310, 311])).toEqual([
    [301, 303, 0],
    [310, 311, 1],
  ]);
});
