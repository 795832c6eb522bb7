import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { anomalyRow } from "../../src/model/anomaly.ts";
import { erhvervshusRow } from "../../src/model/erhvervshus.ts";
import { kommuneRow } from "../../src/model/kommune.ts";
import { printedTotalRow } from "../../src/model/printed-total.ts";
import { sourceRow } from "../../src/model/source.ts";
import type { CodeLists } from "../../src/model/code-lists.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { codeLists } from "./code-lists.ts";
import { discoverRawTables } from "./discover.ts";
import { checkKeys } from "./keys.ts";
import type { Problem } from "./problem.ts";
import { publish } from "./publish.ts";
import { readRows } from "./rows.ts";

/** The files to publish: path under the output folder → value to write as JSON. Empty when there are problems. */
export type Output = Map<string, unknown>;

/**
 * Reads and checks every table under `root`/data. Everything wrong in every file is collected before giving up,
 * so that one run tells all. Nothing is written.
 */
export async function runPipeline(
  root: string,
  datasets: readonly Dataset[],
  log: (line: string) => void,
): Promise<{ output: Output; problems: Problem[] }> {
  const problems: Problem[] = [];
  const read = async <S extends z.ZodObject>(name: string, schema: S, key: string[], lists?: CodeLists) => {
    const file = `data/${name}.csv`;
    const table = readRows(file, await readFile(join(root, file)), schema, lists);
    problems.push(...table.problems, ...checkKeys(file, table.rows, key));
    return table.problems.length > 0 ? [] : schema.array().parse(table.rows);
  };
  const kommuner = await read("kommuner", kommuneRow, ["kommunekode"]);
  const erhvervshuse = await read("erhvervshuse", erhvervshusRow, ["erhvervshus"]);
  const sources = await read("sources", sourceRow, ["kilde"]);
  const lists = codeLists(kommuner, erhvervshuse, sources);
  const anomalies = await read("anomalies", anomalyRow, ["id"], lists);
  const totals = await read("printed-totals", printedTotalRow, ["dataset", "hvor", "kolonne", "kilde"], lists);

  const known = new Set(anomalies.map((anomaly) => anomaly.id));
  const ids = new Set(datasets.map((dataset) => dataset.id));
  problems.push(
    ...unknownDatasets("data/anomalies.csv", anomalies, ids),
    ...unknownDatasets("data/printed-totals.csv", totals, ids),
    ...strayTables(await discoverRawTables(root), datasets),
  );
  const output: Output = new Map<string, unknown>([
    ["kommuner.json", kommuner],
    ["erhvervshuse.json", erhvervshuse],
    ["kilder.json", sources],
    ["uoverensstemmelser.json", anomalies],
  ]);
  for (const dataset of datasets) {
    const bytes = await readFile(join(root, "data/raw", dataset.raw)).catch(() => undefined);
    if (!bytes) {
      const action = `Læg filen på plads igen. Datasættet »${dataset.title}« bygger på den.`;
      problems.push({ file: `data/raw/${dataset.raw}`, expected: "en fil; den findes ikke", action });
      continue;
    }
    const result = publish(dataset, bytes, { lists, totals, anomalies: known });
    problems.push(...result.problems);
    if (result.published) {
      log(`  ${dataset.id}: ${result.published.rows.length} rækker`);
      output.set(`datasets/${dataset.id}.json`, result.published);
    }
  }
  return problems.length > 0 ? { output: new Map(), problems } : { output, problems };
}

function unknownDatasets(file: string, rows: readonly { dataset: string }[], ids: ReadonlySet<string>): Problem[] {
  return rows.flatMap(({ dataset }, index) =>
    ids.has(dataset)
      ? []
      : [{ file, row: index + 2, column: "dataset", value: dataset, expected: "id på et datasæt", action: "Ret id'et." }],
  );
}

function strayTables(found: readonly string[], datasets: readonly Dataset[]): Problem[] {
  const wanted = new Set(datasets.map((dataset) => dataset.raw));
  return found
    .filter((path) => !wanted.has(path))
    .map((path) => ({
      file: `data/raw/${path}`,
      expected: "en tabel, som et datasæt bruger",
      action: "Flyt filen ud af data/raw, eller ret navnet, hvis det er en ny udgave af en anden tabel.",
    }));
}
