import { range } from "d3";
import { describe, expect, test } from "vitest";
import { answers } from "../../src/analysis/erhvervshuse.ts";
import { widestScore, type Estimate } from "../../src/analysis/intervals.ts";

/** Firms that answered, and firms that were asked, as in the smallest and the larger houses. */
const HOUSES = [
  { n: 26, sent: 42 },
  { n: 28, sent: 54 },
  { n: 32, sent: 100 },
  { n: 114, sent: 316 },
];

/** Shares of promoters and of detractors in all firms; the rest are in between. */
interface Split {
  pro: number;
  contra: number;
}

/** The interval from what the source prints: the rounded score, and the response rate that the number of answers gives. */
function fromPrint(score: number, { n, sent }: { n: number; sent: number }): Estimate {
  const { fewest } = answers({ evalueringer_sendt: sent, svarprocent: Math.round((n / sent) * 100) });
  return widestScore(Math.round(score), fewest);
}

const logFactorials = range(1, 400).reduce((sums, k) => [...sums, (sums.at(-1) ?? 0) + Math.log(k)], [0]);
const logFactorial = (k: number): number => logFactorials[k] ?? Number.NaN;
const power = (p: number, k: number): number => (k === 0 ? 0 : k * Math.log(p));

/** The exact probability that the interval holds the true score, summed over every way the answers can fall. */
function coverage(house: { n: number; sent: number }, { pro, contra }: Split): number {
  const { n } = house;
  const truth = 100 * (pro - contra);
  const intervals = new Map(range(-n, n + 1).map((net) => [net, fromPrint((100 * net) / n, house)]));
  let sum = 0;
  for (let a = 0; a <= n; a++) {
    for (let b = 0; b <= n - a; b++) {
      const { low, high } = intervals.get(a - b) ?? { low: Number.NaN, high: Number.NaN };
      if (low > truth + 1e-9 || high < truth - 1e-9) continue;
      const rest = n - a - b;
      const ways = logFactorial(n) - logFactorial(a) - logFactorial(b) - logFactorial(rest);
      sum += Math.exp(ways + power(pro, a) + power(contra, b) + power(Math.max(0, 1 - pro - contra), rest));
    }
  }
  return sum;
}

/** Splits on a grid of so many steps a side. */
const splits = (steps: number): Split[] =>
  range(steps + 1).flatMap((a) => range(steps + 1 - a).map((b) => ({ pro: a / steps, contra: b / steps })));

describe.each(HOUSES)("the interval of a score of $n answers among $sent", (house) => {
  test("holds the true score at least 95 times in 100, however the answers are split", () => {
    const least = Math.min(...splits(house.n > 100 ? 10 : 25).map((split) => coverage(house, split)));
    expect(least).toBeGreaterThanOrEqual(0.95);
  });

  test("does so for every score when nobody is in between, where it is tightest", () => {
    const steps = house.n > 100 ? 60 : 300;
    const edge = range(1, steps).map((k) => ({ pro: k / steps, contra: 1 - k / steps }));
    const least = Math.min(...edge.map((split) => coverage(house, split)));
    expect(least).toBeGreaterThanOrEqual(0.95);
    expect(least).toBeLessThan(0.985);
  });
});
