import { expect, test } from "vitest";
import { similarKommuner } from "../../../scripts/data/similar-kommuner.ts";

const row = (kommunekode: number, size: number, share: number, aar = 2020) => ({ aar, kommunekode, size, share });
const alike = (rows: ReturnType<typeof row>[], code: number): number[] | undefined =>
  similarKommuner(({ size, share }) => [Number(size), Number(share)], rows).find(
    ({ kommunekode }) => kommunekode === code,
  )?.lignende;

const seven = [1, 2, 3, 4, 5, 6, 7].map((code) => row(code, code * 1000, 0.1));

test("the five nearest come first, and never the municipality itself", () => {
  expect(alike(seven, 1)).toEqual([2, 3, 4, 5, 6]);
});

test("of two as near the one with the lower code comes first", () => {
  expect(alike(seven, 4)).toEqual([3, 5, 2, 6, 1]);
});

test("what is measured in small numbers weighs as much as what is measured in large ones", () => {
  const rows = [row(1, 1000, 0.1), row(2, 1000, 0.9), row(3, 9000, 0.1), row(4, 5000, 0.15)];
  expect(alike(rows, 1)?.[0]).toBe(4);
});

test("only the newest row of a municipality counts", () => {
  expect(alike([...seven, row(7, 1100, 0.1, 2021)], 1)?.[0]).toBe(7);
});

test("something that is the same for all separates none", () => {
  expect(alike(seven, 7)).not.toContain(Number.NaN);
});
