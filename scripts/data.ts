import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { discoverDatasets } from "./data/discover.ts";
import { GUARDS } from "./data/guards.ts";
import { keepGuards } from "./data/keep-guards.ts";
import { runPipeline } from "./data/pipeline.ts";
import { readDataFiles } from "./data/read-files.ts";
import { report } from "./data/report.ts";
import { summary } from "./data/summary.ts";
import { writeOutput } from "./data/write.ts";
import { fileTrouble } from "./file-trouble.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { generated, restorePublished } from "./published-folders.ts";

/** The project itself, wherever the command is run from; the tables may be those of another folder. */
const project = resolve(import.meta.dirname, "..");
const root = resolve(process.argv[2] ?? project);

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
  await keepGuards(join(root, GUARDS), result.guards);
  for (const notice of result.notices) console.log(`  Bemærk: ${notice}`);
  console.log(`  ${summary(result.output)}\nTallene er i orden.`);
  return undefined;
}

console.log("Læser og kontrollerer tabellerne …");
const trouble = await oneAtATime(root, publish).catch((error: unknown) => {
  const told = fileTrouble(error);
  if (told === undefined) throw error;
  return told;
});
if (trouble !== undefined) {
  console.error(`\n${trouble}`);
  process.exitCode = 1;
}
