import { onceFor } from "../../lib/once-for.ts";
import type { Published } from "../../model/published.ts";

/** Whether all rows of a dataset were read in the same source, which is then said once above them. */
export const hasOneSource = onceFor(
  ({ rows }: Pick<Published, "rows">): boolean => new Set(rows.map((row) => row["kilde"])).size === 1,
);
