import { listAnd } from "../../src/lib/list.ts";
import { MONTHS } from "../../src/lib/told-time.ts";
import type { Citation } from "../provenance/citations.ts";
import type { LookUp } from "../provenance/look-up.ts";
import { printedDates } from "../provenance/printed-dates.ts";
import { printedMonths } from "../provenance/printed-months.ts";
import type { Problem } from "./problem.ts";

const ACTION = "Se efter i kilden. Ret måneden, hvis den er forkert, og linjerne, hvis den står et andet sted.";

const named = (months: Iterable<number>): string =>
  listAnd([...months].sort((a, b) => a - b).map((month) => MONTHS[month - 1] ?? String(month)));

/**
 * The months that a row tells although the lines that it cites name others and not that one. A whole day is looked up as one
 * where the lines give whole days, and not here.
 */
export function monthProblems(citations: readonly Citation[], lookUp: LookUp): Problem[] {
  return citations.flatMap(({ file, row, kilde, linjer, numbers }) => {
    const found = lookUp(kilde, linjer);
    if (found === undefined || "instead" in found || found.months.size === 0) return [];
    const times = new Map(
      numbers.flatMap(({ column, written }) => (written === undefined ? [] : [[column, written] as const])),
    );
    return [...times].flatMap(([column, value]): Problem[] => {
      const isToldAsDate = found.dates.size > 0 && printedDates(value).length > 0;
      const missing = printedMonths(value).filter((month) => !found.months.has(month));
      if (isToldAsDate || missing.length === 0) return [];
      const expected = `en tid, hvis måned står på linje ${linjer} i ${kilde} (her mangler ${named(missing)}); der står ${named(found.months)}`;
      return [{ file, row, column, value, expected, action: ACTION }];
    });
  });
}
