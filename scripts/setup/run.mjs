import { spawn } from "node:child_process";
import process from "node:process";

const SECONDS_BETWEEN_SIGNS = 10;

/**
 * Runs a command with its output shown, and the seconds that have passed where there is no terminal to draw progress on.
 * Resolves to its exit code; 127 when it could not be started.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const start = Date.now();
  const sign = setInterval(() => {
    if (!process.stdout.isTTY) console.log(`  … ${Math.round((Date.now() - start) / 1000)} sekunder`);
  }, SECONDS_BETWEEN_SIGNS * 1000);
  return new Promise((resolve) => {
    const finish = (/** @type {number | null} */ code) => {
      clearInterval(sign);
      resolve(code ?? 1);
    };
    spawn(command, args, { stdio: "inherit", ...options })
      .on("error", () => finish(127))
      .on("close", finish);
  });
}
