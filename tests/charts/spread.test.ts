import { randomLcg, range } from "d3";
import { describe, expect, test } from "vitest";
import { spread } from "../../src/charts/spread.ts";

const GAP = 10;
const random = randomLcg(0.42);
const crowds = range(24).map((n) => range(1 + (n % 12)).map(() => Math.round(random() * 400) / 4));

const sorted = (positions: readonly number[]): number[] => [...positions].sort((a, b) => a - b);
const gaps = (positions: readonly number[]): number[] =>
  sorted(positions)
    .slice(1)
    .map((position, at) => position - (sorted(positions)[at] ?? NaN));
const orderOf = (positions: readonly number[]): number[] =>
  range(positions.length).sort((a, b) => (positions[a] ?? NaN) - (positions[b] ?? NaN) || a - b);

describe("positions moved apart", () => {
  test("stay where they are when nothing is crowded", () => {
    expect(spread([40, 0, 20], GAP)).toEqual([40, 0, 20]);
  });

  test("lie around the middle of the place they would have shared", () => {
    expect(spread([50, 50], GAP)).toEqual([45, 55]);
    expect(spread([50, 52, 54], GAP)).toEqual([42, 52, 62]);
  });

  test("are moved even where they lack but little", () => {
    expect(spread([0, 9.75], GAP)).toEqual([-0.125, 9.875]);
  });

  test("push on those that they are moved into", () => {
    expect(spread([0, 0, 9], GAP)).toEqual([-7, 3, 13]);
  });

  test("are none where none are given", () => {
    expect(spread([], GAP)).toEqual([]);
  });

  test.each(crowds)("keep their distance and their order, and their middle (%s …)", (...positions) => {
    const moved = spread(positions, GAP);
    expect(Math.min(Infinity, ...gaps(moved))).toBeGreaterThanOrEqual(GAP - 1e-9);
    expect(orderOf(moved)).toEqual(orderOf(positions));
    const mean = (all: number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(mean(moved)).toBeCloseTo(mean(positions), 9);
  });

  test.each(crowds)("stay within limits that have room for them (%s …)", (...positions) => {
    const moved = spread(positions, GAP, -5, 115);
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(-5 - 1e-9);
    expect(Math.max(...moved)).toBeLessThanOrEqual(115 + 1e-9);
    expect(Math.min(Infinity, ...gaps(moved))).toBeGreaterThanOrEqual(GAP - 1e-9);
    expect(orderOf(moved)).toEqual(orderOf(positions));
  });

  test("do not change the list they come from", () => {
    const positions = [5, 5, 1];
    spread(positions, GAP);
    expect(positions).toEqual([5, 5, 1]);
  });
});
