import { join, resolve } from "node:path";
import { discoverDatasets } from "./data/discover.ts";
import { runPipeline } from "./data/pipeline.ts";
import { readDataFiles } from "./data/read-files.ts";
import { report } from "./data/report.ts";
import { summary } from "./data/summary.ts";
import { writeOutput } from "./data/write.ts";
import { fileTrouble } from "./file-trouble.ts";

/** The project itself, wherever the command is run from; the tables may be those of another folder. */
const project = resolve(import.meta.dirname, "..");
const root = resolve(process.argv[2] ?? project);

console.log("Læser og kontrollerer tabellerne …");
try {
  const onDisk = await readDataFiles(root);
  const result = runPipeline(onDisk.files, await discoverDatasets(project));
  // What stands in the place of a table is told once: it is no news then that the table is missing.
  const told = new Set(onDisk.problems.map(({ file }) => file));
  const problems = [...onDisk.problems, ...result.problems.filter(({ file }) => !told.has(file))];
  if (problems.length > 0) {
    console.error(`\n${report(problems)}`);
    process.exitCode = 1;
  } else {
    await writeOutput(join(root, "data/generated"), result.output);
    console.log(`  ${summary(result.output)}`);
    console.log("Tallene er i orden.");
  }
} catch (error) {
  const trouble = fileTrouble(error);
  if (!trouble) throw error;
  console.error(`\n${trouble}`);
  process.exitCode = 1;
}
