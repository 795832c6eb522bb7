import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Builds the site of the project into a folder, as a host would have it. Throws with what the build said when it fails. */
export async function buildSite(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: "production", VITEST: undefined, PROD: undefined, DEV: undefined };
  await run(process.execPath, ["scripts/astro.ts", "build", "--outDir", folder], { env }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`astro build failed:\n${error.stdout}\n${error.stderr}`);
    },
  );
}
