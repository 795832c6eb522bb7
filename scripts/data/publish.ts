import type { Dataset } from "../../src/model/dataset.ts";
import type { CodeLists } from "../../src/model/code-lists.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import type { Published } from "../../src/model/published.ts";
import { columns } from "../../src/model/shape.ts";
import { checkKeys } from "./keys.ts";
import { outcomeProblems } from "./outcomes.ts";
import { recomputeTotals } from "./printed-totals.ts";
import type { Problem } from "./problem.ts";
import { readRows, type Row } from "./rows.ts";

/** What a dataset is checked against besides its own schema. */
export interface Surroundings {
  lists: CodeLists;
  totals: readonly PrintedTotal[];
  anomalies: ReadonlySet<string>;
}

/** Reads one raw table, checks it and adds its derived columns. `published` is absent when anything is wrong. */
export function publish(
  dataset: Dataset,
  bytes: Uint8Array,
  { lists, totals, anomalies }: Surroundings,
): { published?: Published; problems: Problem[] } {
  const file = `data/raw/${dataset.raw}`;
  const read = readRows(file, bytes, dataset.row, lists);
  const problems = [...read.problems, ...checkKeys(file, read.rows, dataset.key)];
  if (problems.length > 0) return { problems };
  const rows = read.rows.map((row) => derive(dataset, row, lists));
  const own = totals.filter((total) => total.dataset === dataset.id);
  const checks = [
    ...(own.length > 0
      ? [{ id: "trykte-totaler", title: "Kildens trykte totaler kan regnes efter", outcomes: recomputeTotals(rows, own) }]
      : []),
    ...dataset.checks.map(({ id, title, run }) => ({ id, title, outcomes: run(rows) })),
  ];
  const failed = outcomeProblems(file, checks, anomalies);
  if (failed.length > 0) return { problems: failed };
  const { id, title, description, theme, raw, key, missing, caveats } = dataset;
  return {
    problems: [],
    published: { id, title, description, theme, raw, columns: columns(dataset.row), key, missing, caveats, rows, checks },
  };
}

/** The row with its derived columns, in the schema's column order. */
function derive(dataset: Dataset, row: Row, lists: CodeLists): Row {
  return Object.fromEntries(
    Object.keys(dataset.row.shape).map((name) => {
      const compute = dataset.derive?.[name];
      return [name, compute ? (compute(row, lists) as Row[string]) : (row[name] ?? null)];
    }),
  );
}
