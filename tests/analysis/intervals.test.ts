import { describe, expect, test } from "vitest";
import { difference, isClear, narrowestScore, widestScore, wilson } from "../../src/analysis/intervals.ts";

describe("Wilson's interval", () => {
  test("gives the interval of a published example: 81 of 263 answers is 25.5 to 36.6 per cent", () => {
    const { low, high } = wilson((81 / 263) * 100, 263);
    expect(low).toBeCloseTo(25.53, 1);
    expect(high).toBeCloseTo(36.62, 1);
  });

  test("stays within 0 and 100 when all or nobody say yes, and still has a width", () => {
    expect(wilson(0, 29)).toMatchObject({ value: 0, low: 0 });
    expect(wilson(0, 29).high).toBeCloseTo(11.7, 1);
    expect(wilson(100, 29)).toMatchObject({ value: 100, high: 100 });
    expect(wilson(100, 29).low).toBeCloseTo(88.3, 1);
  });

  test("refuses to guess without answers", () => {
    expect(() => wilson(50, 0)).toThrow(RangeError);
  });
});

describe("the interval of a Net Promoter Score", () => {
  /** Half the width of the ordinary 95 % interval of a mean of answers that count −1, 0 and 1, in points. */
  function halfWidth(
    promoters: number,
    passives: number,
    detractors: number,
  ): { score: number; n: number; half: number } {
    const n = promoters + passives + detractors;
    const mean = (promoters - detractors) / n;
    return { score: mean * 100, n, half: 1.96 * Math.sqrt(((promoters + detractors) / n - mean ** 2) / n) * 100 };
  }

  test("is widest when nobody is in between", () => {
    const { score, n, half } = halfWidth(70, 0, 30);
    expect(widestScore(score, n).high - score).toBeCloseTo(half, 10);
  });

  test("is narrowest when all who are not in between are on one side", () => {
    const { score, n, half } = halfWidth(40, 60, 0);
    expect(score - narrowestScore(score, n).low).toBeCloseTo(half, 10);
  });

  test("lies between the two for every way 20 answers can be split", () => {
    for (let promoters = 0; promoters <= 20; promoters++) {
      for (let detractors = 0; detractors <= 20 - promoters; detractors++) {
        const { score, n, half } = halfWidth(promoters, 20 - promoters - detractors, detractors);
        const reach = (end: { low: number; high: number }): number => Math.max(score - end.low, end.high - score);
        const [most, least] = [reach(widestScore(score, n)), reach(narrowestScore(score, n))];
        expect(least - 1e-9, `${promoters} for, ${detractors} against`).toBeLessThanOrEqual(half);
        expect(most + 1e-9, `${promoters} for, ${detractors} against`).toBeGreaterThanOrEqual(half);
      }
    }
  });

  test("is cut where the scale ends", () => {
    expect(widestScore(77, 26).high).toBe(100);
    expect(widestScore(-77, 26).low).toBe(-100);
  });

  test("refuses to guess without answers", () => {
    expect(() => widestScore(50, 0)).toThrow(RangeError);
    expect(() => narrowestScore(50, Number.NaN)).toThrow(RangeError);
  });
});

describe("the difference of two estimates", () => {
  test("gives Newcombe's published example: 56 of 70 against 48 of 80 is 5.24 to 33.39 points", () => {
    const { value, low, high } = difference(wilson(80, 70), wilson(60, 80));
    expect(value).toBeCloseTo(20, 10);
    expect(low).toBeCloseTo(5.24, 1);
    expect(high).toBeCloseTo(33.39, 1);
  });

  test("turns its sign and its ends when the two change places", () => {
    const [a, b] = [wilson(80, 70), wilson(60, 80)];
    expect(difference(b, a).low).toBeCloseTo(-difference(a, b).high, 10);
  });

  test("is clear only when its interval leaves out 0, on either side", () => {
    expect(isClear({ value: 20, low: 5, high: 33 })).toBe(true);
    expect(isClear({ value: -20, low: -33, high: -5 })).toBe(true);
    expect(isClear({ value: 4, low: -3, high: 11 })).toBe(false);
  });
});
