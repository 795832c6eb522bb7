import { lineRanges, type LineRange } from "../model/line-ranges.ts";
import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";

/** A row of a dataset. */
export interface DatasetRow {
  dataset: Published;
  row: Row;
}

/** A range of lines of a source, and the rows that name it. */
export interface CitedRange extends LineRange {
  rows: DatasetRow[];
}

/** Every range of lines that rows name in a source, each once: those of the main extract first, in order. */
export function citedRanges(published: readonly Published[], kilde: string): CitedRange[] {
  const named = published.flatMap((dataset) =>
    dataset.rows
      .filter((row) => row["kilde"] === kilde)
      .flatMap((row) => lineRanges(String(row["linjer"])).map((range) => ({ range, dataset, row }))),
  );
  const byRange = Map.groupBy(named, ({ range: { extract = "", from, to } }) => `${extract}:${from}-${to}`);
  return [...byRange.values()]
    .flatMap((all) => (all[0] ? [{ ...all[0].range, rows: all.map(({ dataset, row }) => ({ dataset, row })) }] : []))
    .sort((a, b) => (a.extract ?? "").localeCompare(b.extract ?? "") || a.from - b.from || a.to - b.to);
}
