import { sum } from "d3";
import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import flygtninge from "../../../src/datasets/flygtninge-pr-kommune.ts";
import regionskvoter from "../../../src/datasets/flygtninge-regionskvoter.ts";
import { reckonedQuotas } from "../../../src/stories/din-kommunes-kvote/formula.ts";

const rows = rowsOf(flygtninge).filter(({ aar }) => aar === 2020);
const printed = rowsOf(regionskvoter).filter(({ aar }) => aar === 2021);
const regional = new Map(printed.map(({ region, kvote }) => [region, kvote]));
const missed = (weight: number): string[] =>
  reckonedQuotas(rows, regional, weight)
    .filter(({ row, whole }) => row.kvote !== whole)
    .map(({ row }) => row.kommune);

test("a hundredth of the non-Western citizens meets every quota of the letter to the person", () => {
  expect(missed(0.01)).toEqual([]);
});

test("without what is printed for the regions four are missed by a person, and the sum is the same", () => {
  const all = reckonedQuotas(rows, regional, 0.01);
  expect(
    all.filter(({ row, alone }) => row.kvote !== alone).map(({ row, alone }) => Math.abs(row.kvote - alone)),
  ).toEqual([1, 1, 1, 1]);
  expect(sum(all, ({ alone }) => alone)).toBe(sum(printed, ({ kvote }) => kvote));
});

test("reunified alone meets a quarter of them at most", () => {
  expect(missed(0).length).toBeGreaterThan(70);
});

test.each(printed)("the reckoned quotas of $region add up to what is printed for it", ({ region, kvote }) => {
  const own = reckonedQuotas(rows, regional, 0.01).filter(({ row }) => row.region === region);
  expect(sum(own, ({ whole }) => whole)).toBe(kvote);
});

test("the reckoned quotas are as many as the refugees before they are rounded, and none is less than none", () => {
  const exact = reckonedQuotas(rows, regional, 0.01).map((one) => one.exact);
  expect(sum(exact)).toBeCloseTo(sum(printed, ({ kvote }) => kvote));
  expect(Math.min(...exact)).toBe(0);
});
