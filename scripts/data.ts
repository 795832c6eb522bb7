import { join, resolve } from "node:path";
import { discoverDatasets } from "./data/discover.ts";
import { runPipeline } from "./data/pipeline.ts";
import { report } from "./data/report.ts";
import { writeOutput } from "./data/write.ts";
import { fileTrouble } from "./file-trouble.ts";

const root = resolve(process.argv[2] ?? ".");
const log = (line: string): void => console.log(line);

log("Læser og kontrollerer tabellerne …");
try {
  const { output, problems } = await runPipeline(root, await discoverDatasets(process.cwd()), log);
  if (problems.length > 0) {
    log("");
    console.error(report(problems));
    process.exitCode = 1;
  } else {
    await writeOutput(join(root, "data/generated"), output);
    log("Tallene er i orden.");
  }
} catch (error) {
  const trouble = fileTrouble(error);
  if (!trouble) throw error;
  console.error(`\n${trouble}`);
  process.exitCode = 1;
}
