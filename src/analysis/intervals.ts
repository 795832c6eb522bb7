import { normalQuantile } from "./normal.ts";

/** A value with the ends of its interval, all three in the same unit. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** How sure an interval must be. */
export interface Certainty {
  /** The standard normal quantile: 1.96 for a 95 % interval. */
  z: number;
  /** How far the printed value may be from the true one because it was rounded, in its own unit. */
  rounding: number;
}

/** How sure the intervals are, in per cent. */
export const SURE = 95;

/** One 95 % interval of a value printed without decimals. */
export const PRINTED: Certainty = { z: normalQuantile((100 + SURE) / 200), rounding: 0.5 };

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * The lower (−1) or upper (1) end of Wilson's score interval with continuity correction, for a share `p` of `n` answers.
 * It holds up with few answers and shares near the ends, and never leaves 0 to 1.
 * Formula: R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, method 4.
 */
function scoreBound(p: number, n: number, side: -1 | 1, z: number): number {
  if (!(n > 0)) throw new RangeError(`an interval needs at least one answer, not ${n}`);
  const share = within(0, p + side / (2 * n), 1);
  const spread = z ** 2 / n;
  const half = Math.sqrt(share * (1 - share) * spread + spread ** 2 / 4);
  return within(0, (share + spread / 2 + side * half) / (1 + spread), 1);
}

/** A share of `n` answers in per cent. Throws a RangeError without answers. */
export function shareInterval(percent: number, n: number, { z, rounding } = PRINTED): Estimate {
  const end = (side: -1 | 1): number => 100 * scoreBound((percent + side * rounding) / 100, n, side, z);
  return { value: percent, low: end(-1), high: end(1) };
}

/**
 * A Net Promoter Score of `n` answers with the widest interval that its unknown split can give. An answer counts −1, 0
 * or 1, so with mean s its variance is E[x²] − s² ≤ 1 − s²: largest when nobody is in between. Then (s + 1) / 2 is the
 * share of promoters, and the score has that share's interval. Throws a RangeError without answers.
 */
export function widestScore(score: number, n: number, { z, rounding } = PRINTED): Estimate {
  const end = (side: -1 | 1): number => 200 * scoreBound((score + side * rounding + 100) / 200, n, side, z) - 100;
  return { value: score, low: end(-1), high: end(1) };
}

/**
 * A Net Promoter Score of `n` answers with the narrowest interval that its unknown split can give. Since E[x²] ≥ |s|, the
 * variance is at least |s| − s²: smallest when all who are not in between are on one side. Then |s| is a share, and the
 * score has that share's interval. Throws a RangeError without answers.
 */
export function narrowestScore(score: number, n: number, { z, rounding } = PRINTED): Estimate {
  const end = (side: -1 | 1): number => {
    const s = (score + side * rounding) / 100;
    const outwards = s * side >= 0;
    return 100 * (outwards ? side * scoreBound(Math.abs(s), n, 1, z) : -side * scoreBound(Math.abs(s), n, -1, z));
  };
  return { value: score, low: end(-1), high: end(1) };
}
