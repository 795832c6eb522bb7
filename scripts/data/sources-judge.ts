import type { Dataset } from "../../src/model/dataset.ts";
import type { PublishedSource } from "../../src/model/source.ts";
import { citedAnomalies, citedInTable, citedLines, citedTotals, type Citation } from "../provenance/citations.ts";
import type { Digest } from "../provenance/digest.ts";
import { kommuneNames } from "../provenance/kommune-names.ts";
import { linesOf, lookUpIn } from "../provenance/look-up.ts";
import { citationProblems } from "./citation-problems.ts";
import { coverageJudge } from "./coverage-problems.ts";
import { dateProblems } from "./date-problems.ts";
import { meetingProblems } from "./meeting-problems.ts";
import type { Unread } from "./missing-digests.ts";
import { nameWithinProblems } from "./name-within-problems.ts";
import { pageProblems } from "./page-problems.ts";
import { monthProblems } from "./month-problems.ts";
import { placeProblems } from "./place-problems.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";
import { sameWrong } from "./same-wrong.ts";
import type { SharedTables } from "./shared-tables.ts";
import { tallies } from "./wrong-texts.ts";

interface Judged {
  problems: Problem[];
  found: number;
  unread: Unread;
}

/** Holds tables against what is known of the sources' texts. */
export interface SourcesJudge {
  /**
   * What of a raw table does not stand where its rows say, how many numbers do, and how many could not be looked up. Lines that
   * are wrong are not told again as lines that nothing covers.
   */
  table: (dataset: Dataset, rows: readonly Row[]) => Judged;
  /** The same of the shared tables. */
  shared: () => Problem[];
  /** The sources as they are published: which of them have been read in, so that numbers can be looked up. */
  sources: () => PublishedSource[];
  /** The problems of a whole run, with a text that is another than the rows were read in told once. */
  gathered: (problems: readonly Problem[]) => Problem[];
  /** A line on each source that could not be looked up in, once all tables have been judged. */
  notices: () => string[];
}

/** Makes the judge of one run. */
export function sourcesJudge(shared: SharedTables, digests: ReadonlyMap<string, Digest>): SourcesJudge {
  const { kommuner, sources, totals, anomalies, coverage, lists } = shared;
  const lookUp = lookUpIn(sources, digests);
  const named = kommuneNames(kommuner);
  const lines = new Map(sources.map((source) => [source.kilde, linesOf(source, digests)]));
  const uncovered = coverageJudge(
    coverage,
    sources.filter(({ kilde }) => lines.get(kilde) !== undefined),
  );
  const unread = new Set<string>();
  const tally = tallies();
  const judge = (citations: readonly Citation[]): Judged => {
    const judged = [...Map.groupBy(citations, ({ kilde }) => kilde)].map(([kilde, own]) => {
      const looked = citationProblems(own, lookUp);
      const places = lists
        ? [...placeProblems(own, lookUp, lists), ...nameWithinProblems(own, lookUp, lists, named)]
        : [];
      const known = sources.map((source) => source.kilde);
      const numbers = sameWrong(looked.problems, own, lookUp, known);
      const problems = [...numbers, ...places, ...dateProblems(own, lookUp), ...monthProblems(own, lookUp)];
      tally.add(kilde, own, problems);
      for (const name of looked.unread.keys()) unread.add(name);
      return { ...looked, problems };
    });
    return {
      problems: judged.flatMap(({ problems }) => problems),
      found: judged.reduce((sum, { found }) => sum + found, 0),
      unread: new Map(judged.flatMap((one) => [...one.unread])),
    };
  };
  /** Problems that depend on the text of the source of a row, counted with the others of it. */
  const noted = (problems: Problem[], kildeOf: (index: number) => string): Problem[] => {
    for (const problem of problems) tally.add(kildeOf((problem.row ?? 0) - 2), [], [problem]);
    return problems;
  };
  const inCoverage = judge(citedLines("data/coverage.csv", coverage)).problems;
  return {
    table: (dataset, rows) => {
      const judged = judge(citedInTable(dataset, rows));
      const pages = pageProblems(`data/raw/${dataset.raw}`, rows, lines);
      const wrong = [...judged.problems, ...noted(pages, (index) => String(rows[index]?.["kilde"]))];
      return { ...judged, problems: wrong.length + inCoverage.length > 0 ? wrong : uncovered(dataset, rows) };
    },
    shared: () => [
      ...noted(meetingProblems(sources, digests), (index) => sources[index]?.kilde ?? ""),
      ...judge(citedTotals("data/printed-totals.csv", totals)).problems,
      ...judge(citedAnomalies("data/anomalies.csv", anomalies)).problems,
      ...inCoverage,
    ],
    sources: () => sources.map((source) => ({ ...source, laest_ind: lines.get(source.kilde) !== undefined })),
    gathered: (problems) => tally.gathered(problems, sources),
    notices: () =>
      [...unread]
        .sort()
        .map(
          (kilde) =>
            `Tallene fra kilden ${kilde} er ikke slået op, for kildens tekst er ikke læst ind. Har du teksten, så kør »npm run kildetal«.`,
        ),
  };
}
