import { sum } from "d3";
import { number } from "../../src/lib/format.ts";
import type { Outcome } from "../../src/model/check.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import { conditions } from "./conditions.ts";
import type { Row } from "./rows.ts";

const SMALLEST = 0.005;

/**
 * Recomputes the totals that the sources print for one dataset. No rows, or one without a number, never holds.
 * A total may be accounted for by an anomaly, but only as long as the sum is the one the anomaly tells of:
 * `explained` holds the computed value by anomaly.
 */
export function recomputeTotals(
  rows: readonly Row[],
  totals: readonly PrintedTotal[],
  explained: ReadonlyMap<string, number | null>,
): Outcome[] {
  return totals.map((total) => {
    const wanted = conditions(total.hvor);
    const selected = rows.filter((row) => wanted.every(([name, value]) => String(row[name]) === value));
    const values = selected.map((row) => row[total.kolonne]);
    const numbers = values.filter((value) => typeof value === "number");
    const complete = numbers.length > 0 && numbers.length === values.length;
    const decimals = Number.isInteger(total.trykt) ? 0 : 2;
    const holds = complete && Math.abs(sum(numbers) - total.trykt) < SMALLEST;
    const account = total.uoverensstemmelse;
    const told = account === null ? null : (explained.get(account) ?? null);
    const other = !holds && complete && told !== null && Math.abs(sum(numbers) - told) >= SMALLEST;
    return {
      holds,
      what: `Total for ${wanted.map(([, value]) => value).join(", ")}`,
      expected: other
        ? `${number(total.trykt, decimals)}, eller ${number(told, decimals)} som i uoverensstemmelsen »${account}«`
        : number(total.trykt, decimals),
      found: complete
        ? number(sum(numbers), decimals)
        : values.length === 0
          ? "ingen rækker passer til totalens »hvor«"
          : `${number(numbers.length)} tal i ${number(values.length)} rækker`,
      ...(account === null || other ? {} : { anomaly: account }),
    };
  });
}
