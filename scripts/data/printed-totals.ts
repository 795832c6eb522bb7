import { sum } from "d3";
import { number } from "../../src/lib/format.ts";
import type { Outcome } from "../../src/model/check.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import type { Row } from "./rows.ts";

/** Recomputes the totals that the sources print for one dataset. An empty selection never holds. */
export function recomputeTotals(rows: readonly Row[], totals: readonly PrintedTotal[]): Outcome[] {
  return totals.map((total) => {
    const wanted = total.hvor.split("; ").map((pair) => pair.split("=") as [string, string]);
    const selected = rows.filter((row) => wanted.every(([name, value]) => String(row[name]) === value));
    const added = sum(selected, (row) => Number(row[total.kolonne]));
    return {
      holds: selected.length > 0 && Math.abs(added - total.trykt) < 0.005,
      what: `Total for ${wanted.map(([, value]) => value).join(", ")}`,
      expected: number(total.trykt),
      found: selected.length === 0 ? "ingen rækker" : number(added),
      ...(total.uoverensstemmelse === null ? {} : { anomaly: total.uoverensstemmelse }),
    };
  });
}
