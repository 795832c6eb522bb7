import { cpus, totalmem } from "node:os";
import { benchDataStep } from "./bench/data-step.ts";
import { benchSiteBuild } from "./bench/site-build.ts";

const log = (line: string): void => console.log(line);

const [cpu] = cpus();
log(
  `${cpus().length} × ${cpu?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
log("Medians of three runs (the largest build: one).\n");
await benchDataStep(log);
log("");
await benchSiteBuild(log);
