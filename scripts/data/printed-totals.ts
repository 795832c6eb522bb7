import { sum } from "d3";
import { number } from "../../src/lib/format.ts";
import type { Outcome } from "../../src/model/check.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import { conditions } from "./conditions.ts";
import type { Row } from "./rows.ts";

/** Recomputes the totals that the sources print for one dataset. No rows, or one without a number, never holds. */
export function recomputeTotals(rows: readonly Row[], totals: readonly PrintedTotal[]): Outcome[] {
  return totals.map((total) => {
    const wanted = conditions(total.hvor);
    const selected = rows.filter((row) => wanted.every(([name, value]) => String(row[name]) === value));
    const values = selected.map((row) => row[total.kolonne]);
    const numbers = values.filter((value) => typeof value === "number");
    const complete = numbers.length > 0 && numbers.length === values.length;
    const decimals = Number.isInteger(total.trykt) ? 0 : 2;
    return {
      holds: complete && Math.abs(sum(numbers) - total.trykt) < 0.005,
      what: `Total for ${wanted.map(([, value]) => value).join(", ")}`,
      expected: number(total.trykt, decimals),
      found: complete
        ? number(sum(numbers), decimals)
        : values.length === 0
          ? "ingen rækker passer til totalens »hvor«"
          : `${number(numbers.length)} tal i ${number(values.length)} rækker`,
      ...(total.uoverensstemmelse === null ? {} : { anomaly: total.uoverensstemmelse }),
    };
  });
}
