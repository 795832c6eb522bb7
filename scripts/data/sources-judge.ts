import type { Dataset } from "../../src/model/dataset.ts";
import { citedAnomalies, citedInTable, citedLines, citedTotals, type Citation } from "../provenance/citations.ts";
import type { Digest } from "../provenance/digest.ts";
import { linesOf, lookUpIn } from "../provenance/look-up.ts";
import { citationProblems } from "./citation-problems.ts";
import { pageProblems } from "./page-problems.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";
import type { SharedTables } from "./shared-tables.ts";

/** Holds tables against what is known of the sources' texts. */
export interface SourcesJudge {
  /** What of a raw table does not stand where its rows say. */
  table: (dataset: Dataset, rows: readonly Row[]) => Problem[];
  /** The same of the shared tables. */
  shared: () => Problem[];
  /** A line on each source that could not be looked up in, once all tables have been judged. */
  notices: () => string[];
}

/** Makes the judge of one run. */
export function sourcesJudge(shared: SharedTables, digests: ReadonlyMap<string, Digest>): SourcesJudge {
  const { sources, totals, anomalies, coverage } = shared;
  const lookUp = lookUpIn(sources, digests);
  const lines = new Map(sources.map((source) => [source.kilde, linesOf(source, digests)]));
  const unread = new Set<string>();
  const judge = (citations: readonly Citation[]): Problem[] => {
    const judged = citationProblems(citations, lookUp);
    for (const kilde of judged.unread) unread.add(kilde);
    return judged.problems;
  };
  return {
    table: (dataset, rows) => [
      ...judge(citedInTable(dataset, rows)),
      ...pageProblems(`data/raw/${dataset.raw}`, rows, lines),
    ],
    shared: () => [
      ...judge(citedTotals("data/printed-totals.csv", totals)),
      ...judge(citedAnomalies("data/anomalies.csv", anomalies)),
      ...judge(citedLines("data/coverage.csv", coverage)),
    ],
    notices: () =>
      [...unread]
        .sort()
        .map((kilde) => `Tallene fra kilden ${kilde} er ikke slået op, for kildens tekst er ikke læst ind.`),
  };
}
