import { expect, test } from "vitest";
import { runPipeline } from "../../scripts/data/pipeline.ts";
import type { Problem } from "../../scripts/data/problem.ts";
import { datasets, files } from "../scripts/data/the-data.ts";
import { casesOf } from "./cases.ts";
import { later, namesYear, rowsOfNextPeriod } from "./later.ts";
import { tablesWithPeriods, withRows } from "./raw-tables.ts";

/** Datasets whose printed changes are checked against the period before: when its figures are repeated, nothing changes. */
const CHANGES_FROM_PERIOD_BEFORE = [
  "aktivitetsforudsaetninger",
  "unge-paa-uddannelseshjaelp",
  "vejledte-kunder-og-forloeb",
  "whistleblow",
];

const tables = tablesWithPeriods(files, datasets);
const { output: now } = runPipeline(files, datasets);
const added = tables.map((table): [string, ReturnType<typeof rowsOfNextPeriod>] => [
  table.file,
  rowsOfNextPeriod(table, CHANGES_FROM_PERIOD_BEFORE.includes(table.dataset.id)),
]);
const { problems } = runPipeline(withRows(files, new Map(added)), datasets);

/** Contradictions of the sources, named as they are when they are copied along with their figures. */
const copied = (id: string): string[] =>
  casesOf(now, id)
    .filter(({ name, accounted }) => accounted && namesYear(name))
    .flatMap(({ name }) => [1, 2, 3].map((years) => later(name, years)));

const isOneOf =
  (names: readonly string[]) =>
  ({ check, value }: Problem): boolean =>
    names.some((name) => `${check}: ${value}`.startsWith(`${name}: `));

test("nearly every dataset has periods", () => {
  expect(tables.length).toBeGreaterThan(120);
});

for (const { dataset, file } of tables) {
  test(`${dataset.id}: the newest period's rows can be those of the next, but for contradictions copied along`, () => {
    const own = problems.filter((problem) => problem.file === file);
    const contradictions = isOneOf(copied(dataset.id));
    expect(own.filter((problem) => !contradictions(problem))).toEqual([]);
  });
}

test("a new period is blamed on no file but the tables it is added to", () => {
  const paths = new Set(tables.map(({ file }) => file));
  expect(problems.filter(({ file }) => !paths.has(file))).toEqual([]);
});

test("a contradiction that is copied along is told with where to account for it", () => {
  const stopped = problems.filter(isOneOf(tables.flatMap(({ dataset }) => copied(dataset.id))));
  expect(stopped).not.toEqual([]);
  expect(stopped.filter(({ action }) => !action.includes("beskriv den i data/anomalies.csv"))).toEqual([]);
});
