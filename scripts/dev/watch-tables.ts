import { spawn } from "node:child_process";
import { relative } from "node:path";
import process from "node:process";
import type { Plugin } from "vite";

/** Long enough for a spreadsheet that saves by writing a new file and renaming it, which is seen as several events. */
const QUIET_MS = 200;
const PUBLISHED_FROM = /^(?:data\/.*\.csv|src\/datasets\/.*\.ts)$/;

/** Runs the data step as its own command. Resolves to its report: undefined when all is well. */
function runDataStep(): Promise<string | undefined> {
  return new Promise((resolve) => {
    let report = "";
    const step = spawn(process.execPath, ["scripts/data.ts"], { stdio: ["ignore", "inherit", "pipe"] });
    step.stderr.setEncoding("utf8").on("data", (text: string) => (report += text));
    step.on("close", (code) => resolve(code === 0 ? undefined : report));
  });
}

/**
 * Runs the data step again when a table or a dataset's declaration changes during development, one run at a time. The
 * JSON it publishes is a part of the pages, which are loaded anew. Where the tables are wrong, terminal and page say so,
 * and the last good figures stay.
 */
export function watchTables(): Plugin {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return {
    name: "watch-tables",
    apply: "serve",
    configureServer(server) {
      const publish = async (): Promise<void> => {
        const report = await runDataStep();
        if (report === undefined) return;
        console.error(report);
        server.environments["client"]?.hot.send({ type: "error", err: { message: report, stack: "" } });
      };
      server.watcher.on("all", (_event, file) => {
        if (!PUBLISHED_FROM.test(relative(server.config.root, file).replaceAll("\\", "/"))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(publish);
        }, QUIET_MS);
      });
    },
  };
}
