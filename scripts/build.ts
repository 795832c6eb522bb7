import "./no-telemetry.ts";
import { rm } from "node:fs/promises";
import { build } from "astro";
import { buildFailure } from "./build/build-failure.ts";
import { replaceFolder } from "./replace-folder.ts";

// Inside the project, since the pages being built import packages from node_modules above them.
const FRESH = ".tmp/dist";

try {
  await rm(FRESH, { recursive: true, force: true });
  await build({ outDir: FRESH });
  await replaceFolder("dist", FRESH);
} catch (error) {
  console.error(`\n${buildFailure(error)}`);
  process.exitCode = 1;
}
