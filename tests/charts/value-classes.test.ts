import { range } from "d3";
import { describe, expect, test } from "vitest";
import { classOf } from "../../src/charts/classes.ts";
import { valueClasses } from "../../src/charts/forms/value-classes.ts";

const limitsOf = (values: number[]): number[] => valueClasses(values, String).thresholds;

describe("the classes of a map", () => {
  test("are of one round width where values lie spread, with something in the highest", () => {
    expect(limitsOf([0, 2, 13, 16, 37, 38, 40, 43, 44, 60, 78])).toEqual([15, 30, 45, 60]);
    expect(limitsOf(range(11, 61))).toEqual([20, 30, 40, 50]);
  });

  test("never put two values far apart into one class while two close to each other have one each", () => {
    const values = [0, 2, 13, 16, 37, 38, 40, 43, 44, 60, 78];
    const scale = valueClasses(values, String);
    expect(classOf(44, scale)).toBeLessThan(classOf(78, scale));
    expect(classOf(43, scale)).toBe(classOf(44, scale));
  });

  test("hold about as many each where a few values are much higher than the others", () => {
    const values = [...range(1, 81), 5000, 9000];
    const scale = valueClasses(values, String);
    const sizes = [...Map.groupBy(values, (value) => classOf(value, scale)).values()].map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(4);
  });

  test("have nothing as a class of its own below the five, which the others share", () => {
    const values = [...range(30).map(() => 0), ...range(1, 60), 5000];
    const scale = valueClasses(values, String);
    expect(values.filter((value) => classOf(value, scale) === 0)).toEqual(values.filter((value) => value === 0));
    expect(new Set(values.map((value) => classOf(value, scale))).size).toBe(6);
  });

  test("give those a class of their own who are lowest together, when they are many", () => {
    const values = [...range(30).map(() => 2), ...range(3, 60), 5000];
    const scale = valueClasses(values, String);
    expect(values.filter((value) => classOf(value, scale) === 1)).toEqual(values.filter((value) => value === 2));
    expect(scale.zero).toBeUndefined();
  });

  test.each([
    ["one value", [7, 7, 7, 7, 7]],
    ["nearly one value", [0, 0, 0, 0, 0, 0, 1]],
    ["values below zero", [-9, -4, -1, 3, 8, 12]],
  ])("rise for %s", (_what, values) => {
    const limits = limitsOf(values);
    expect(limits.every((limit, at) => Number.isFinite(limit) && (at === 0 || limit >= (limits[at - 1] ?? 0)))).toBe(
      true,
    );
  });
});
