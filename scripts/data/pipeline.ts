import type { z } from "zod";
import { anomalyRow } from "../../src/model/anomaly.ts";
import { coverageRow } from "../../src/model/coverage.ts";
import { erhvervshusRow } from "../../src/model/erhvervshus.ts";
import { kommuneRow } from "../../src/model/kommune.ts";
import { printedTotalRow } from "../../src/model/printed-total.ts";
import { sourceRow } from "../../src/model/source.ts";
import { termRow } from "../../src/model/term.ts";
import type { CodeLists } from "../../src/model/code-lists.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { codeLists } from "./code-lists.ts";
import { discoverRawFiles } from "./discover.ts";
import type { Problem } from "./problem.ts";
import { publish } from "./publish.ts";
import { readTable } from "./read-table.ts";
import { unknownColumns, unknownDatasets, unknownInCoverage } from "./references.ts";
import { similarKommuner } from "./similar-kommuner.ts";
import { strayFiles } from "./stray.ts";

/** The files to publish: path under the output folder → value to write as JSON. Empty when there are problems. */
export type Output = Map<string, unknown>;

/**
 * Reads and checks every table under `root`/data. Everything wrong in every file is collected before giving up,
 * so that one run tells all. Where a shared table is wrong, what depends on it is left unjudged rather than
 * blamed: names when a code list is wrong, and what holds between rows when any shared table is. Nothing is written.
 */
export async function runPipeline(
  root: string,
  datasets: readonly Dataset[],
  log: (line: string) => void,
): Promise<{ output: Output; problems: Problem[] }> {
  const problems: Problem[] = strayFiles(await discoverRawFiles(root), datasets);
  const shared: Problem[] = [];
  const read = async <S extends z.ZodObject>(file: string, schema: S, key: string[], lists?: CodeLists) => {
    const table = await readTable(root, { file, schema, key }, lists);
    shared.push(...table.problems);
    return table.problems.length > 0 ? [] : schema.array().parse(table.rows);
  };
  const kommuner = await read("data/kommuner.csv", kommuneRow, ["kommunekode"]);
  const erhvervshuse = await read("data/erhvervshuse.csv", erhvervshusRow, ["erhvervshus"]);
  const sources = await read("data/sources.csv", sourceRow, ["kilde"]);
  const lists = shared.length > 0 ? undefined : codeLists(kommuner, erhvervshuse, sources);
  const anomalies = await read("data/anomalies.csv", anomalyRow, ["id"], lists);
  const totals = await read("data/printed-totals.csv", printedTotalRow, ["dataset", "hvor", "kolonne", "kilde"], lists);
  const coverage = await read("data/coverage.csv", coverageRow, ["kilde", "tabel"], lists);
  const terms = await read("data/ordbog.csv", termRow, ["slug"], lists);
  shared.push(
    ...unknownDatasets("data/anomalies.csv", anomalies, datasets),
    ...unknownDatasets("data/printed-totals.csv", totals, datasets),
    ...unknownInCoverage("data/coverage.csv", coverage, datasets),
    ...unknownColumns("data/printed-totals.csv", totals, datasets),
  );
  problems.push(...shared);
  const known = new Map(anomalies.map((anomaly) => [anomaly.id, anomaly.vaerdi_b]));
  const surroundings = lists && shared.length === 0 ? { lists, totals, anomalies: known } : undefined;

  const output: Output = new Map<string, unknown>([
    ["kommuner.json", kommuner],
    ["erhvervshuse.json", erhvervshuse],
    ["kilder.json", sources],
    ["uoverensstemmelser.json", anomalies],
    ["daekning.json", coverage],
    ["ordbog.json", terms],
    ["lignende.json", []],
  ]);
  for (const dataset of datasets) {
    const table = await readTable(
      root,
      { file: `data/raw/${dataset.raw}`, schema: dataset.row, key: dataset.key },
      lists,
    );
    problems.push(...table.problems);
    if (!surroundings || table.problems.length > 0) continue;
    const result = publish(dataset, table.rows, surroundings);
    problems.push(...result.problems);
    if (!result.published) continue;
    log(`  ${dataset.id}: ${result.published.rows.length} rækker`);
    output.set(`datasets/${dataset.id}.json`, result.published);
    if (dataset.likeness) output.set("lignende.json", similarKommuner(dataset.likeness, result.published.rows));
  }
  return problems.length > 0 ? { output: new Map(), problems } : { output, problems };
}
