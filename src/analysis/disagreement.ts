import { decimalsOf, quantity } from "../lib/quantity.ts";
import { number } from "../lib/format.ts";
import type { Anomaly } from "../model/anomaly.ts";

/** Readings farther apart than this many times are of unlike things, or one of them has lost its decimals. */
const UNLIKE = 100;

/**
 * How far the two readings of an anomaly are apart, without sign and with as many decimals as the more exact of them:
 * `200 pladser`, `1,2 procentpoint`. Undefined when one of them is no amount, when
 * they have no unit in common, as pages and annexes have none, when they are of unlike things, or when they are the same.
 */
export function disagreement({ vaerdi_a: a, vaerdi_b: b, enhed, forskel }: Anomaly): string | undefined {
  if (forskel === "ingen") return undefined;
  if (a === null || b === null || a === b || enhed === null || enhed === "nummer" || areUnlike(a, b)) return undefined;
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const gap = Number(Math.abs(a - b).toFixed(decimals));
  if (enhed === "årstal") return quantity(gap, "år");
  return enhed === "pct." ? `${number(gap, decimals)} procentpoint` : quantity(gap, enhed);
}

/** Whether one is many times the other; nothing can be told of one that is nothing. */
const areUnlike = (a: number, b: number): boolean =>
  a !== 0 && b !== 0 && Math.max(Math.abs(a / b), Math.abs(b / a)) > UNLIKE;
