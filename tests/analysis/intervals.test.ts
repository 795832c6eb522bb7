import { describe, expect, test } from "vitest";
import { narrowestScore, PRINTED, shareInterval, widestScore, type Estimate } from "../../src/analysis/intervals.ts";

const exact = { ...PRINTED, rounding: 0 };
const share = (yes: number, n: number): Estimate => shareInterval((yes / n) * 100, n, exact);
const ends = ({ low, high }: Estimate): string => `${low.toFixed(2)} to ${high.toFixed(2)}`;

describe("the interval of a share", () => {
  test("is that of Newcombe's published examples, method 4", () => {
    expect(ends(share(81, 263))).toBe("25.35 to 36.82");
    expect(ends(share(15, 148))).toBe("5.98 to 16.44");
    expect(ends(share(0, 20))).toBe("0.00 to 20.05");
    expect(ends(share(1, 29))).toBe("0.18 to 19.63");
  });

  test("stays within 0 and 100 when all or nobody say yes, and still has a width", () => {
    expect(shareInterval(0, 29).low).toBe(0);
    expect(shareInterval(100, 29).high).toBeCloseTo(100, 10);
    expect(shareInterval(100, 29).low).toBeLessThan(90);
  });

  test("is wider for a printed share, which may be half a point off", () => {
    const [printed, own] = [shareInterval(40, 1000), shareInterval(40, 1000, exact)];
    expect(own.low - printed.low).toBeCloseTo(0.5, 1);
    expect(printed.high - own.high).toBeCloseTo(0.5, 1);
    expect(printed.value).toBe(40);
  });

  test("refuses to guess without answers", () => {
    expect(() => shareInterval(50, 0)).toThrow(RangeError);
    expect(() => shareInterval(50, Number.NaN)).toThrow(RangeError);
  });
});

describe("the interval of a Net Promoter Score", () => {
  test("is that of the promoters' share when nobody is in between", () => {
    const promoters = share(70, 100);
    const score = widestScore(40, 100, exact);
    expect(score.low).toBeCloseTo(2 * promoters.low - 100, 10);
    expect(score.high).toBeCloseTo(2 * promoters.high - 100, 10);
  });

  test("is that of the promoters' share also when nobody is against", () => {
    expect(ends(narrowestScore(40, 100, exact))).toBe(ends(share(40, 100)));
  });

  test("is the same seen from the other side", () => {
    for (const of of [widestScore, narrowestScore]) {
      for (const score of [0, 0.3, 12, 77]) {
        const [plus, minus] = [of(score, 26), of(-score, 26)];
        expect(minus.low, `${of.name} ${score}`).toBeCloseTo(-plus.high, 10);
        expect(minus.high, `${of.name} ${score}`).toBeCloseTo(-plus.low, 10);
      }
    }
  });

  test("has the score inside, the narrowest inside the widest, and no end off the scale", () => {
    for (let score = -100; score <= 100; score++) {
      const [wide, narrow] = [widestScore(score, 26), narrowestScore(score, 26)];
      const inOrder = [-100, wide.low, narrow.low, score, narrow.high, wide.high, 100];
      expect(inOrder, String(score)).toEqual(inOrder.toSorted((a, b) => a - b));
    }
  });

  test("refuses to guess without answers", () => {
    expect(() => widestScore(50, 0)).toThrow(RangeError);
    expect(() => narrowestScore(50, Number.NaN)).toThrow(RangeError);
  });
});
