import { deriveOf } from "../../src/model/column.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { CodeLists } from "../../src/model/code-lists.ts";
import type { ExplainedCheck } from "../../src/model/explained-check.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import type { Published } from "../../src/model/published.ts";
import { sumChecks } from "../../src/model/checks/sums.ts";
import { columns } from "../../src/model/shape.ts";
import { conditionProblems } from "./condition-problems.ts";
import { explain, pointless } from "./explained.ts";
import { nearNames } from "./near-names.ts";
import { outcomeProblems } from "./outcomes.ts";
import { recomputeTotals } from "./printed-totals.ts";
import type { Problem } from "./problem.ts";
import { readingProblems } from "./reading-problems.ts";
import { regionOfNames } from "./region-of-names.ts";
import { regionProblems } from "./region-problems.ts";
import { roundingProblems } from "./rounding-problems.ts";
import type { Row } from "./rows.ts";
import { selfTotals } from "./self-totals.ts";
import { withYearGaps } from "../../src/model/year-gaps.ts";

const EXPLAINED = "data/explained-checks.csv";
const TOTALS = "data/printed-totals.csv";
const PRINTED = "Kildens egne totaler og forskelle, regnet efter af os";

/** Whether a problem is that a total of the source does not fit the rows. */
export const isAboutTotals = ({ file, check }: Problem): boolean => file === TOTALS || check === PRINTED;

/** What a dataset is checked against besides its own schema. */
export interface Surroundings {
  lists: CodeLists;
  totals: readonly PrintedTotal[];
  explained: readonly ExplainedCheck[];
  /** Id of every anomaly → the value we computed for it, where it is about a number. */
  anomalies: ReadonlyMap<string, number | null>;
}

/** Adds the derived columns to rows read without fault, and checks the table. `published` is absent when a check fails. */
export function publish(
  dataset: Dataset,
  read: readonly Row[],
  { lists, totals, explained, anomalies }: Surroundings,
): { published?: Omit<Published, "guards">; problems: Problem[] } {
  const rows = read.map((row) => derive(dataset, row, lists));
  const all = columns(dataset.row);
  const file = `data/raw/${dataset.raw}`;
  // What does not add up follows from rows in the wrong region or under a misspelt name, and is told when they are right.
  const misplaced = [
    ...regionProblems(file, all, rows, lists),
    ...regionOfNames(file, all, rows),
    ...nearNames(file, all, rows, lists),
  ];
  if (misplaced.length > 0) return { problems: misplaced };
  const misled = conditionProblems(dataset.id, rows, totals);
  const own = totals.flatMap((total, index) =>
    total.dataset === dataset.id && misled.every(({ row }) => row !== index + 2) ? [{ total, row: index + 2 }] : [],
  );
  const printed =
    own.length > 0
      ? [
          {
            id: "trykte-totaler",
            title: PRINTED,
            outcomes: recomputeTotals(
              rows,
              own.map(({ total }) => total),
              anomalies,
              all,
            ),
          },
        ]
      : [];
  const run = [...sumChecks(all, dataset.key), ...dataset.checks].map(({ id, title, run }) => ({
    ...{ id, title, outcomes: run(rows) },
  }));
  const declared = explain(dataset.id, run, explained);
  const problems = [
    ...readingProblems(dataset, all),
    ...roundingProblems(dataset.id, rows, totals),
    ...selfTotals(dataset.id, rows, totals),
    ...misled,
    ...outcomeProblems(
      file,
      printed,
      anomalies,
      (_check, _what, index) => `kolonnen uoverensstemmelse i række ${own[index]?.row} i ${TOTALS}`,
      (index) => own[index]?.total.kolonne,
    ),
    ...outcomeProblems(
      file,
      declared,
      anomalies,
      (check, what) => `${EXPLAINED} (kontrol »${check}«, tilfælde »${what}«)`,
    ),
    ...pointless(EXPLAINED, dataset.id, run, explained),
  ];
  if (problems.length > 0) return { problems };
  const { id, title, description, theme, subject, raw, key, measures = [], mention = null, missing, caveats } = dataset;
  const { rowsAre, view, reads, topCaveat } = dataset;
  // A check that met nothing to examine has checked nothing, and is told when it does.
  const checks = [...printed, ...declared].filter(({ outcomes }) => outcomes.length > 0);
  return {
    problems: [],
    published: {
      id,
      title,
      description,
      theme,
      subject,
      raw,
      columns: all,
      key,
      measures,
      mention,
      ...(rowsAre === undefined ? {} : { rowsAre }),
      ...(view === undefined ? {} : { view }),
      ...(reads === undefined ? {} : { reads }),
      missing: withYearGaps(missing, all, rows),
      caveats,
      ...(topCaveat === undefined ? {} : { topCaveat }),
      rows,
      checks,
    },
  };
}

/** The row with its derived columns, in the schema's column order. */
function derive(dataset: Dataset, row: Row, lists: CodeLists): Row {
  return Object.fromEntries(
    Object.entries(dataset.row.shape).map(([name, schema]) => {
      const compute = deriveOf(schema);
      return [name, compute ? compute(row, lists) : (row[name] ?? null)];
    }),
  );
}
