import { max } from "d3";
import { decimalsOf } from "../../src/lib/quantity.ts";
import type { Calculation, PrintedTotal } from "../../src/model/printed-total.ts";
import { rowsWhere } from "./conditions.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

const FILE = "data/printed-totals.csv";

/** How much a number may be off that is rounded to so many decimals: half a unit of the last. */
const half = (decimals: number): number => 0.5 * 10 ** -decimals;

/** The most that rounding can put a figure off its parts, by how many parts of how many decimals it is made of. */
const CAN_BE_OFF: Record<Calculation, (own: number, parts: number, decimals: number) => number> = {
  sum: (own, parts, decimals) => half(own) + parts * half(decimals),
  forskel: (own, parts, decimals) => half(own) + parts * half(decimals),
  mindst: (own, _, decimals) => half(own) + half(decimals),
  stoerst: (own, _, decimals) => half(own) + half(decimals),
  // A share follows from a sum and its whole, whose rounding hardly shows beside that of the per cent itself.
  andel: (own) => 2 * half(own),
  aendring: (own) => 2 * half(own),
  antal: () => 0,
};

/** The printed totals of a dataset that allow more for rounding than rounding can do. totals[i] stands in row i + 2. */
export function roundingProblems(dataset: string, rows: readonly Row[], totals: readonly PrintedTotal[]): Problem[] {
  return totals.flatMap((total, index): Problem[] => {
    const { afrunding, hvor, af, kolonne, beregning, trykt } = total;
    if (total.dataset !== dataset || afrunding === null) return [];
    const parts = [hvor, ...(af === null ? [] : [af])]
      .flatMap((which) => rowsWhere(rows, which))
      .map((row) => row[kolonne])
      .filter((value) => typeof value === "number");
    const most = CAN_BE_OFF[beregning](decimalsOf(trykt), parts.length, max(parts, decimalsOf) ?? 0);
    if (parts.length === 0 || afrunding <= most * (1 + 1e-9)) return [];
    const expected = `højst ${Number(most.toFixed(3))}: mere kan afrundingen ikke gøre, når ${beregning} bygger på ${parts.length} tal`;
    const action =
      "Skriv et mindre tal. Passer totalen så ikke, står der et forkert tal, eller kilden tager selv fejl.";
    return [{ file: FILE, row: index + 2, column: "afrunding", value: String(afrunding), expected, action }];
  });
}
