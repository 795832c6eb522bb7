import { expect, test } from "vitest";
import { runPipeline } from "../../scripts/data/pipeline.ts";
import type { Files } from "../../scripts/data/files.ts";
import { datasets, files } from "../scripts/data/the-data.ts";
import { casesOf } from "./cases.ts";
import { later, movingColumns, namesYear, rowsLater } from "./later.ts";
import { rowsOf, tablesWithPeriods, withRows, type RawTable, type Row } from "./raw-tables.ts";

/** Far enough ahead that no period follows on one that is there. */
const YEARS = 40;

const TOTALS = "data/printed-totals.csv";
const EXPLAINED = "data/explained-checks.csv";

const tables = tablesWithPeriods(files, datasets);

/** Rows of a table that datasets share, about some of them, with the years in the columns named so much later. */
function sharedLater(file: string, ids: readonly string[], [first, ...more]: [string, ...string[]]): Row[] {
  const about = rowsOf(files, file, [first]).filter(
    (row) => ids.includes(row["dataset"] ?? "") && namesYear(row[first] ?? ""),
  );
  return rowsLater(about, [first, ...more], YEARS);
}

/** The files with every period of some tables once more, and with all that the sources print of them. */
function again(chosen: readonly RawTable[]): Files {
  const ids = chosen.map(({ dataset }) => dataset.id);
  return withRows(
    files,
    new Map([
      ...chosen.map((table): [string, Row[]] => [table.file, rowsLater(table.rows, movingColumns(table), YEARS)]),
      [TOTALS, sharedLater(TOTALS, ids, ["hvor", "af", "kilde"])],
      [EXPLAINED, sharedLater(EXPLAINED, ids, ["tilfaelde"])],
    ]),
  );
}

const all = again(tables);
const { problems } = runPipeline(all, datasets);

/** The problems of a dataset: those in its own table, and in its rows of the shared ones. */
const problemsOf = ({ dataset, file }: RawTable) =>
  problems.filter((problem) =>
    problem.file === TOTALS || problem.file === EXPLAINED
      ? rowsOf(all, problem.file, ["dataset"])[(problem.row ?? 0) - 2]?.["dataset"] === dataset.id
      : problem.file === file,
  );

const accepted = tables.filter((table) => problemsOf(table).length === 0);
const { output: now } = runPipeline(files, datasets);
const { output: twice } = runPipeline(again(accepted), datasets);

for (const table of tables) {
  const { id } = table.dataset;
  test(`${id}: each period can come again, and is examined as before`, () => {
    expect(problemsOf(table)).toEqual([]);
    const before = casesOf(now, id);
    const after = casesOf(twice, id);
    const names = new Set(after.map(({ name }) => name));
    // What names no year is about all periods, and finds more when there are more of them.
    const left = before.filter(({ name, outcome }) =>
      namesYear(name)
        ? !names.has(later(name, YEARS))
        : after.some((other) => other.name === name && other.outcome === outcome),
    );
    expect(left).toEqual([]);
  });
}
