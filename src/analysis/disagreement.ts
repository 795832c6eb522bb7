import { decimalsOf, quantity } from "../lib/quantity.ts";
import { number } from "../lib/format.ts";
import type { Anomaly } from "../model/anomaly.ts";

/**
 * How far the two readings of an anomaly are apart, without sign and with as many decimals as the more exact of them:
 * `200 pladser`, `1,2 procentpoint`. Undefined when one of them is no amount.
 */
export function disagreement({ vaerdi_a: a, vaerdi_b: b, enhed }: Anomaly): string | undefined {
  if (a === null || b === null) return undefined;
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const gap = Number(Math.abs(a - b).toFixed(decimals));
  if (enhed === "nummer") return undefined;
  if (enhed === "årstal") return quantity(gap, "år");
  return enhed === "pct." ? `${number(gap, decimals)} procentpoint` : quantity(gap, enhed);
}
