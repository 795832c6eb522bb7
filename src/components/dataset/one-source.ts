import { onceFor } from "../../lib/once-for.ts";
import type { Published } from "../../model/published.ts";

/** Whether all rows of a dataset were read in the same source, which is then said once above them. */
export const hasOneSource = onceFor(
  ({ rows }: Pick<Published, "rows">): boolean => new Set(rows.map((row) => row["kilde"])).size === 1,
);

/** The page that all rows of a dataset stand on, or the pages that each of them does; undefined where they differ or are not known. */
export const onePage = onceFor((dataset: Pick<Published, "rows">): string | undefined => {
  const [page, ...others] = new Set(dataset.rows.map((row) => row["side"] ?? null));
  return hasOneSource(dataset) && others.length === 0 && typeof page === "string" ? `s.\u00a0${page}` : undefined;
});
