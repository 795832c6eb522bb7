import { execFile } from "node:child_process";
import { cpus, hostname, totalmem } from "node:os";
import { promisify } from "node:util";
import { benchDataStep } from "./bench/data-step.ts";
import { benchFirstView } from "./bench/first-view.ts";
import { benchSiteBuild } from "./bench/site-build.ts";

const run = promisify(execFile);
const log = (line: string): void => console.log(line);

const [cpu] = cpus();
log(
  `${hostname()}: ${cpus().length} × ${cpu?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
log("Medians of three runs (the largest build: one).\n");
await run("npm", ["run", "build", "--silent"]);
await benchFirstView(log, "dist");
log("");
await benchDataStep(log);
log("");
await benchSiteBuild(log);
