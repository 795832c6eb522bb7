import { max, min, sum } from "d3";
import { number, percent } from "../../src/lib/format.ts";
import { decimalsOf } from "../../src/lib/quantity.ts";
import type { Outcome } from "../../src/model/check.ts";
import type { Calculation, PrintedTotal } from "../../src/model/printed-total.ts";
import { difference } from "../../src/model/checks/difference.ts";
import { rowsWhere } from "./conditions.ts";
import type { Column } from "../../src/model/shape.ts";
import type { Row } from "./rows.ts";
import { totalName } from "./total-name.ts";

const SMALLEST = 0.005;

/** What follows from the numbers of the rows meant and of those they are compared with. */
const CALCULATE: Record<Calculation, (numbers: number[], others: number[]) => number> = {
  sum: (numbers) => sum(numbers),
  antal: (numbers) => numbers.length,
  andel: (numbers, others) => (sum(numbers) / sum(others)) * 100,
  forskel: (numbers, others) => sum(numbers) - sum(others),
  aendring: (numbers, others) => (sum(numbers) / sum(others) - 1) * 100,
  mindst: (numbers) => min(numbers) ?? Number.NaN,
  stoerst: (numbers) => max(numbers) ?? Number.NaN,
};

const isRounded = (calculation: Calculation): boolean => calculation === "andel" || calculation === "aendring";

/** Half a unit of the last printed digit for what must be rounded to be printed; nothing for what is whole. */
function tolerance({ afrunding, beregning, trykt }: PrintedTotal): number {
  if (afrunding !== null) return afrunding + SMALLEST;
  return isRounded(beregning) ? 0.5 * 10 ** -decimalsOf(trykt) * (1 + 1e-9) : SMALLEST;
}

/** The numbers of a column in the rows of a `hvor`; a fault in Danish when there are none or one is missing. */
function numbersWhere(rows: readonly Row[], hvor: string, { kolonne, beregning }: PrintedTotal): number[] | string {
  const selected = rowsWhere(rows, hvor);
  if (selected.length === 0) return `ingen rækker passer til »${hvor}«`;
  if (beregning === "antal") return selected.map(() => 1);
  const numbers = selected.map((row) => row[kolonne]).filter((value) => typeof value === "number");
  return numbers.length === selected.length
    ? numbers
    : `${number(numbers.length)} tal i ${number(selected.length)} rækker`;
}

/**
 * Recomputes what the sources print of one dataset. No rows, or one without a number, never holds. A figure may be
 * accounted for by an anomaly, but only as long as the computed one is what the anomaly tells of: `explained` holds the
 * computed value by anomaly. The columns give codes their names.
 */
export function recomputeTotals(
  rows: readonly Row[],
  totals: readonly PrintedTotal[],
  explained: ReadonlyMap<string, number | null>,
  columns: readonly Column[] = [],
): Outcome[] {
  return totals.map((total) => {
    const { trykt, beregning, af, uoverensstemmelse: account } = total;
    const decimals = Number.isInteger(trykt) ? 0 : 2;
    const show = (value: number, digits = decimals) =>
      isRounded(beregning) ? percent(value, digits) : number(value, digits);
    const numbers = numbersWhere(rows, total.hvor, total);
    const others = af === null ? [] : numbersWhere(rows, af, total);
    const what = totalName(total, columns);
    const accounted = account === null ? {} : { anomaly: account };
    if (typeof numbers === "string" || typeof others === "string") {
      const found = typeof numbers === "string" ? numbers : String(others);
      return { holds: false, what, expected: show(trykt), found, ...accounted };
    }
    const computed = CALCULATE[beregning](numbers, others);
    const holds = Math.abs(computed - trykt) <= tolerance(total);
    const told = account === null ? null : (explained.get(account) ?? null);
    const digits = isRounded(beregning) ? decimals + 1 : decimals;
    const other = !holds && told !== null && Math.abs(computed - told) > Math.max(SMALLEST, tolerance(total));
    const shown = Math.max(digits, decimalsOf(Number(computed.toFixed(2))));
    return {
      holds,
      what,
      expected: other
        ? `${show(trykt)}, eller ${show(told, digits)} som i uoverensstemmelsen »${account}«`
        : show(trykt),
      found: show(computed, shown),
      recomputed: beregning === "sum" ? "sammenlagt" : "beregnet",
      ...(holds || account !== null
        ? {}
        : {
            difference: difference(
              computed - trykt,
              (size) => `${number(size, shown)}${isRounded(beregning) ? " procentpoint" : ""}`,
            ),
          }),
      ...(other ? {} : accounted),
    };
  });
}
