import { number } from "../../lib/format.ts";
import type { Check, Outcome } from "../check.ts";

/** Within each group, every row's value is `factor(row)` times that of the base row, give or take rounding. */
export function fixedRatio<Row>(options: {
  id: string;
  title: string;
  group: (row: Row) => string;
  value: (row: Row) => number;
  /** How many times the base row's value a row's value should be; undefined leaves the row out. */
  factor: (row: Row) => number | undefined;
  isBase: (row: Row) => boolean;
  label: (row: Row) => string;
  /** Largest difference put down to rounding, in the unit of the values. */
  tolerance: number;
}): Check<Row> {
  const { id, title, group, value, factor, isBase, label, tolerance } = options;
  const examine = (rows: Row[]): Outcome[] => {
    const base = rows.find(isBase);
    if (!base) return [];
    return rows.flatMap((row) => {
      const times = factor(row);
      if (row === base || times === undefined) return [];
      const expected = value(base) * times;
      return {
        holds: Math.abs(value(row) - expected) <= tolerance,
        what: label(row),
        expected: `${number(expected, 1)} (${number(times, 1)} × ${number(value(base))})`,
        found: number(value(row)),
      };
    });
  };
  return { id, title, run: (rows) => [...Map.groupBy(rows, group).values()].flatMap(examine) };
}
