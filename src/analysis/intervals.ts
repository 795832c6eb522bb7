/** A value with the ends of its 95 % interval, all three in the same unit. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** The standard normal quantile of a two-sided 95 % interval. */
const Z = 1.96;

function answered(n: number): number {
  if (!(n > 0)) throw new RangeError(`an interval needs at least one answer, not ${n}`);
  return n;
}

/**
 * A share of `n` answers, in per cent, with Wilson's score interval: it stays within 0 and 100 and holds up with few
 * answers and shares near the ends. Throws a RangeError without answers.
 * Formula: E. B. Wilson, JASA 22 (1927), 209–212.
 */
export function wilson(percent: number, n: number): Estimate {
  const p = percent / 100;
  const spread = Z ** 2 / answered(n);
  const centre = (p + spread / 2) / (1 + spread);
  const half = Math.sqrt(p * (1 - p) * spread + spread ** 2 / 4) / (1 + spread);
  return { value: percent, low: Math.max(0, centre - half) * 100, high: Math.min(1, centre + half) * 100 };
}

function aroundScore(score: number, variance: number, n: number): Estimate {
  const half = Z * Math.sqrt(variance / answered(n)) * 100;
  return { value: score, low: Math.max(-100, score - half), high: Math.min(100, score + half) };
}

/**
 * A Net Promoter Score of `n` answers with the widest interval it can have, cut at −100 and 100. An answer counts −1, 0
 * or 1, so with mean s its variance is E[x²] − s² ≤ 1 − s²: largest when nobody is in between. The real interval, which
 * needs the split that the source leaves out, is never wider. Throws a RangeError without answers.
 */
export function widestScore(score: number, n: number): Estimate {
  return aroundScore(score, 1 - (score / 100) ** 2, n);
}

/**
 * A Net Promoter Score of `n` answers with the narrowest interval it can have. Since E[x²] ≥ |s|, the variance is at
 * least |s| − s²: smallest when all who are not in between are on one side. Throws a RangeError without answers.
 */
export function narrowestScore(score: number, n: number): Estimate {
  const s = Math.abs(score / 100);
  return aroundScore(score, s - s ** 2, n);
}

/**
 * `a − b` for two independent estimates, with a 95 % interval from theirs.
 * Formula: R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10; for any pair of estimates
 * G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008), 1693–1702.
 */
export function difference(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}

/** Whether two estimates are further apart than their uncertainty: the interval of the difference leaves out 0. */
export function isClear({ low, high }: Estimate): boolean {
  return low > 0 || high < 0;
}
