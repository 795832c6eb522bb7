import "./no-telemetry.ts";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "astro";
import { buildFailure } from "./build/build-failure.ts";
import { raiseGuards } from "./build/raise-guards.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { restorePublished, site } from "./published-folders.ts";
import { replaceFolder } from "./replace-folder.ts";

const project = resolve(import.meta.dirname, "..");
const { folder, fresh } = site(project);

try {
  await oneAtATime(project, async () => {
    await restorePublished(project);
    await rm(fresh, { recursive: true, force: true });
    await build({ root: project, outDir: fresh });
    await replaceFolder(folder, fresh);
    // Not before: rows by which a story no longer holds must be free to be taken out again.
    const trouble = await raiseGuards(project);
    if (trouble === undefined) return;
    console.error(`\n${trouble}`);
    process.exitCode = 1;
  });
} catch (error) {
  console.error(`\n${buildFailure(error, existsSync(folder))}`);
  process.exitCode = 1;
}
