import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { discoverDatasets } from "./data/discover.ts";
import { runPipeline } from "./data/pipeline.ts";
import { readDataFiles } from "./data/read-files.ts";
import { report } from "./data/report.ts";
import { summary } from "./data/summary.ts";
import { writeOutput } from "./data/write.ts";
import { generated, restorePublished } from "./published-folders.ts";
import { runCommand } from "./run-command.ts";

/**
 * node scripts/data.ts [folder]: the tables are those of the project, wherever the command is run from, or of the folder.
 * No table is ever written.
 */
const project = resolve(import.meta.dirname, "..");
const { positionals } = parseArgs({ allowPositionals: true });
const root = resolve(positionals[0] ?? project);

/** Reads, judges and publishes the tables. Gives the report on what is wrong; nothing when all is well. */
async function publish(): Promise<string | undefined> {
  await restorePublished(root);
  const onDisk = await readDataFiles(root);
  const result = runPipeline(onDisk.files, await discoverDatasets(project));
  // What stands in the place of a table is told once: it is no news then that the table is missing.
  const told = new Set(onDisk.problems.map(({ file }) => file));
  const problems = [...onDisk.problems, ...result.problems.filter(({ file }) => !told.has(file))];
  if (problems.length > 0) return report(problems, existsSync(generated(root).folder));
  await writeOutput(generated(root), result.output);
  for (const notice of result.notices) console.log(`  Bemærk: ${notice}`);
  console.log(`  ${summary(result.output)}\nTallene er i orden.`);
  return undefined;
}

console.log("Læser og kontrollerer tabellerne …");
await runCommand(root, publish);
