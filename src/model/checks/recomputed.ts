import type { Check, Outcome } from "../check.ts";

/** A printed figure beside what it should be when it is computed from other rows. */
export interface Recomputation {
  /** What was computed, in Danish: `Andel private pladser i 2024`. */
  what: string;
  printed: number;
  computed: number;
}

/** Shares, changes and sums that a source prints agree with the rows they are made of, give or take rounding. */
export function recomputed<Row>(options: {
  id: string;
  title: string;
  cases: (rows: readonly Row[]) => Recomputation[];
  /** Largest difference put down to rounding, in the unit of the values. */
  tolerance: number;
  format: (value: number) => string;
}): Check<Row> {
  const { id, title, cases, tolerance, format } = options;
  const examine = ({ what, printed, computed }: Recomputation): Outcome => ({
    // The addition of a tiny share of the tolerance keeps binary fractions from deciding a tie.
    holds: Math.abs(printed - computed) <= tolerance * (1 + 1e-9),
    what,
    expected: format(printed),
    found: format(computed),
    recomputed: "beregnet",
  });
  return { id, title, run: (rows) => cases(rows).map(examine) };
}
