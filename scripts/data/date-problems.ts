import { listAnd } from "../../src/lib/list.ts";
import type { Citation } from "../provenance/citations.ts";
import { bears } from "../provenance/evidence.ts";
import type { LookUp } from "../provenance/look-up.ts";
import { printedDates } from "../provenance/printed-dates.ts";
import type { Problem } from "./problem.ts";

const ACTION = "Se efter i kilden. Ret datoen, hvis den er forkert, og linjerne, hvis den står et andet sted.";

/**
 * The days that a row tells although the lines that it cites give others and not that one: the month is wrong, or day and year are
 * those of two dates. One whose day or year stands nowhere there is told as a number that does not.
 */
export function dateProblems(citations: readonly Citation[], lookUp: LookUp): Problem[] {
  return citations.flatMap(({ file, row, kilde, linjer, numbers }) => {
    const found = lookUp(kilde, linjer);
    if (found === undefined || "instead" in found || found.dates.size === 0) return [];
    const times = Map.groupBy(
      numbers.filter(({ written }) => written !== undefined),
      ({ column }) => column,
    );
    return [...times].flatMap(([column, parts]): Problem[] => {
      const value = parts[0]?.written ?? "";
      const isToldAsNumbers = parts.some((part) => !bears(found, part.value, part.words));
      if (isToldAsNumbers || printedDates(value).every((day) => found.dates.has(day))) return [];
      const expected = `en dato, der står på linje ${linjer} i ${kilde}; der står ${listAnd([...found.dates].sort())}`;
      return [{ file, row, column, value, expected, action: ACTION }];
    });
  });
}
