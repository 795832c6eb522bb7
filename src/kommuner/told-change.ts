import { changeOf, differenceOf } from "../analysis/trace.ts";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { asWritten } from "../lib/as-written.ts";
import { percent } from "../lib/format.ts";
import type { Traced } from "../model/traced.ts";

/** Of less than this no percentage is given: one more or less would move it too much. */
const SMALLEST_BASE = 50;

/**
 * The change that is told of a measure since the first year it is known: in percentage points of a share, else in per cent.
 * Undefined where the two years are told beside each other instead.
 */
export function toldChange({ earlier, account, unit, value }: KommuneMeasure): Traced | undefined {
  if (!earlier || earlier.value === value) return undefined;
  if (unit === "pct.") return differenceOf(earlier.account, account);
  return earlier.value < SMALLEST_BASE || value === 0 ? undefined : changeOf(earlier.account, account);
}

/** Whether a change is so small that rounding hides it: in the values as they are written, or in what is told of it. */
export function isSlight({ earlier, value, unit, decimals }: KommuneMeasure, change: Traced | undefined): boolean {
  if (!earlier) return false;
  const written = (amount: number): number => asWritten(amount, decimals);
  if (written(earlier.value) === written(value)) return true;
  if (!change) return false;
  return unit === "pct." ? written(change.value) === 0 : !/[1-9]/.test(percent(Math.abs(change.value)));
}
