import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/serve/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site, without a slash at the end. */
    siteUrl: string;
    /** The folder that is served, and one with a second build of the same sources. */
    siteFolder: string;
    secondFolder: string;
  }
}

const run = promisify(execFile);

// Inside the project, since the pages being built import packages from node_modules above them.
const FOLDERS = { siteFolder: ".tmp/site-1", secondFolder: ".tmp/site-2" } as const;

async function build(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: "production", VITEST: undefined };
  await run(process.execPath, ["scripts/astro.ts", "build", "--outDir", folder], { env }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`astro build failed:\n${error.stdout}\n${error.stderr}`);
    },
  );
}

/** Builds the site twice, one after the other, and serves the first build until the tests are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const [index, folder] of Object.values(FOLDERS).entries()) {
    console.log(`Bygger siden til testene (${index + 1} af 2) …`);
    await build(folder);
  }
  const served = await serve(FOLDERS.siteFolder);
  project.provide("siteUrl", served.url);
  project.provide("siteFolder", resolve(FOLDERS.siteFolder));
  project.provide("secondFolder", resolve(FOLDERS.secondFolder));
  return served.close;
}
