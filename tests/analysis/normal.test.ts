import { describe, expect, test } from "vitest";
import { normalProbability, normalQuantile } from "../../src/analysis/normal.ts";

describe("the normal distribution", () => {
  test("has the probabilities of printed tables", () => {
    expect(normalProbability(0)).toBe(0.5);
    expect(normalProbability(1)).toBeCloseTo(0.841344746, 9);
    expect(normalProbability(-1.96)).toBeCloseTo(0.024997895, 9);
  });

  test("has the quantiles of printed tables", () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 9);
    expect(normalQuantile(1 - 0.05 / 30)).toBeCloseTo(2.935199469, 9);
  });

  test("gives back the probability that a quantile was asked for", () => {
    for (const p of [0.51, 0.9, 0.99, 0.9999]) expect(normalProbability(normalQuantile(p))).toBeCloseTo(p, 12);
  });

  test("has no quantile for what is no probability or too close to certainty", () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => normalQuantile(0.4)).toThrow(RangeError);
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });
});
