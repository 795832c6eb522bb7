import { execFile } from "node:child_process";
import { cpus, hostname, totalmem } from "node:os";
import { promisify } from "node:util";
import { benchDataStep } from "./bench/data-step.ts";
import { benchExplorer } from "./bench/explorer.ts";
import { benchFirstView } from "./bench/first-view.ts";
import { benchLongTable } from "./bench/long-table.ts";
import { benchSearch } from "./bench/search.ts";
import { benchSiteBuild } from "./bench/site-build.ts";

const run = promisify(execFile);
const log = (line: string): void => console.log(line);

const [cpu] = cpus();
log(
  `${hostname()}: ${cpus().length} × ${cpu?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
await run("npm", ["run", "build", "--silent"]);
// `npm run bench -- / /kommuner/` measures the first view of those pages alone.
const asked = process.argv.slice(2);
await benchFirstView(log, "dist", asked.length > 0 ? asked : undefined);
if (asked.length === 0) {
  log("");
  await benchSearch(log, "dist");
  log("");
  await benchExplorer(log, "dist");
  log("\nMedians of three runs (the largest build: one).\n");
  await benchDataStep(log);
  log("");
  await benchSiteBuild(log);
  log("");
  await benchLongTable(log);
}
