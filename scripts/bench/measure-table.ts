import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { kommuneRow } from "../../src/model/kommune.ts";
import { sourceRow } from "../../src/model/source.ts";
import { codeLists } from "../data/code-lists.ts";
import { checkKeys } from "../data/keys.ts";
import { publish } from "../data/publish.ts";
import { readRows } from "../data/rows.ts";
import { syntheticDataset } from "./synthetic-table.ts";

/**
 * Run as a process of its own, so that peak memory is that of one way of reading alone:
 * `node measure-table.ts <data step|bare> <file>` prints milliseconds and peak kilobytes as JSON.
 */
const [way, file = ""] = process.argv.slice(2);
const bytes = await readFile(file);
const lists = codeLists(
  kommuneRow.array().parse(readRows("kommuner", await readFile("data/kommuner.csv"), kommuneRow).rows),
  [],
  sourceRow.array().parse(readRows("sources", await readFile("data/sources.csv"), sourceRow).rows),
);
const start = performance.now();
if (way === "bare") parse(bytes);
else {
  const { rows, problems } = readRows(file, bytes, syntheticDataset.row, lists);
  problems.push(...checkKeys(file, rows, syntheticDataset.key));
  const { published } = publish(syntheticDataset, rows, { lists, totals: [], explained: [], anomalies: new Map() });
  if (!published || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
}
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, kilobytes: process.resourceUsage().maxRSS }));
