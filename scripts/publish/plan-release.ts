import type { Dataset } from "../../src/model/dataset.ts";
import type { Published } from "../../src/model/published.ts";
import { releaseRow, type ReleaseRow } from "../../src/model/release.ts";
import { runPipeline } from "../data/pipeline.ts";
import type { Problem } from "../data/problem.ts";
import { readDataFiles } from "../data/read-files.ts";
import { readTable } from "../data/read-table.ts";
import { LOG } from "../data/read-releases.ts";
import { lastTables } from "./log.ts";
import { releaseChanges, type ReleaseChanges } from "./release-changes.ts";
import type { TextTable } from "./text-table.ts";

/** What would be published now, and what was published last. */
export interface Plan extends ReleaseChanges {
  log: ReleaseRow[];
  before: Map<string, TextTable>;
  tables: Published[];
}

/** Reads and judges the tables of a project, and works out what they change. Gives what is wrong with them instead. */
export async function planRelease(root: string, datasets: readonly Dataset[]): Promise<Plan | { problems: Problem[] }> {
  const onDisk = await readDataFiles(root);
  const { output, problems } = runPipeline(onDisk.files, datasets);
  if (onDisk.problems.length + problems.length > 0) return { problems: [...onDisk.problems, ...problems] };
  const tables = [...output.values()].flatMap((value) => ("rows" in value ? [value] : []));
  const { rows } = readTable(onDisk.files, { file: LOG, schema: releaseRow, key: ["udgivelse"] }, undefined);
  const log = releaseRow.array().parse(rows);
  const before = await lastTables(root);
  return { log, before, tables, ...releaseChanges(before, tables) };
}

/** Whether published figures were taken back or made others, which readers are owed a reason for. */
export const needsReason = ({ line }: ReleaseChanges): boolean => line.rettede + line.fjernede > 0;
