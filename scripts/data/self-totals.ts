import type { PrintedTotal } from "../../src/model/printed-total.ts";
import { lineKeys } from "../provenance/line-keys.ts";
import { rowsWhere } from "./conditions.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

const FILE = "data/printed-totals.csv";
/** The number that is found is that of the row, when there is but one. */
const ITSELF: readonly string[] = ["sum", "mindst", "stoerst"] satisfies PrintedTotal["beregning"][];

/**
 * The printed totals of a dataset that would be checked against nothing but themselves: of a single row, and read on lines that
 * the row was read on. A number that its source prints a second time, on other lines, is a check of the row. totals[i] stands in
 * row i + 2.
 */
export function selfTotals(dataset: string, rows: readonly Row[], totals: readonly PrintedTotal[]): Problem[] {
  return totals.flatMap((total, index): Problem[] => {
    const { hvor, beregning, kilde, linjer } = total;
    if (total.dataset !== dataset || !ITSELF.includes(beregning)) return [];
    const [only, another] = rowsWhere(rows, hvor);
    if (only === undefined || another !== undefined || only["kilde"] !== kilde) return [];
    const own = new Set(keysOf(String(only["linjer"])));
    if (!keysOf(linjer).every((line) => own.has(line))) return [];
    return [
      {
        ...{ file: FILE, row: index + 2, column: "hvor", value: hvor },
        expected: "flere rækker, der giver tallet tilsammen; her er én række, og tallet er læst på rækkens egne linjer",
        action: "Ret betingelserne, så de dækker alle totalens rækker. Er tallet ingen total, så slet rækken.",
      },
    ];
  });
}

const keysOf = (linjer: string): string[] => lineKeys("", linjer).flat();
