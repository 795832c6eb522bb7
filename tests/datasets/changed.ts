import type { Files } from "../../scripts/data/files.ts";
import { runPipeline } from "../../scripts/data/pipeline.ts";
import type { Problem } from "../../scripts/data/problem.ts";
import { columns, type Column } from "../../src/model/shape.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { rowsOf, type Row } from "./raw-tables.ts";

/** The raw table of a dataset. */
export interface Table {
  dataset: Dataset;
  file: string;
  columns: Column[];
  rows: Row[];
}

/** Shared tables in which a problem can be told of a dataset, with the column that names it. */
const SHARED = {
  "data/printed-totals.csv": "dataset",
  "data/explained-checks.csv": "dataset",
  "data/guards.csv": "datasaet",
};

/** The raw tables of datasets. */
export const tablesOf = (files: Files, datasets: readonly Dataset[]): Table[] =>
  datasets.map((dataset) => {
    const file = `data/raw/${dataset.raw}`;
    const all = columns(dataset.row).filter(({ derived }) => !derived);
    const names = all.map(({ name }) => name);
    return { dataset, file, columns: all, rows: rowsOf(files, file, names) };
  });

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function textOf({ columns: all }: Table, rows: readonly Row[]): Buffer {
  const names = all.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return Buffer.from(lines.map((cells) => `${cells.map(quoted).join(",")}\n`).join(""));
}

/** The ids of the datasets that a run has something to say of when some tables have these rows instead of their own. */
export function toldOf(
  files: Files,
  datasets: readonly Dataset[],
  changed: ReadonlyMap<Table, readonly Row[]>,
): ReadonlySet<string | undefined> {
  const all = new Map(files);
  for (const [table, rows] of changed) all.set(table.file, textOf(table, rows));
  const byFile = new Map(datasets.map(({ raw, id }) => [`data/raw/${raw}`, id]));
  const named = new Map(
    Object.entries(SHARED).map(([file, column]) => [
      file,
      rowsOf(files, file, [column]).map((row) => row[column] ?? ""),
    ]),
  );
  const about = ({ file, row }: Problem): string | undefined => byFile.get(file) ?? named.get(file)?.[(row ?? 0) - 2];
  return new Set(runPipeline(all, datasets).problems.map(about));
}
