import { compareDanish } from "../lib/collate.ts";
import type { Published } from "../model/published.ts";

/** What a dataset has taken from one source document. */
export interface SourceUse {
  dataset: Published;
  /** Number of rows read in the source. */
  rows: number;
  /** Pages the rows were read on, in order; empty when no row says. */
  pages: string[];
  /** Rows of which the page is not known. */
  withoutPage: number;
}

/** The datasets that have rows from a source, with how many and from which pages. */
export function sourceUse(datasets: readonly Published[], kilde: string): SourceUse[] {
  return datasets
    .map((dataset) => {
      const rows = dataset.rows.filter((row) => row["kilde"] === kilde);
      const sides = rows.map((row) => row["side"] ?? null);
      const pages = [...new Set(sides.filter((side) => side !== null).map(String))];
      return {
        dataset,
        rows: rows.length,
        pages: pages.sort(compareDanish),
        withoutPage: sides.filter((side) => side === null).length,
      };
    })
    .filter(({ rows }) => rows > 0);
}
