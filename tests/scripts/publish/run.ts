import { execFile } from "node:child_process";
import { resolve } from "node:path";

/** How a command ended, and what it said. */
export interface Ended {
  exitCode: unknown;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project to its end. */
export const run = (script: "udgiv" | "tilbage", ...words: string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(process.execPath, [resolve(`scripts/${script}.ts`), ...words], (error, stdout, stderr) =>
      done({ exitCode: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
    );
  });
