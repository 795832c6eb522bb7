import "./no-telemetry.ts";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "astro";
import { buildFailure } from "./build/build-failure.ts";
import { raiseGuards } from "./build/raise-guards.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { placeToBuild, restorePublished, showBuilt, site } from "./published-folders.ts";

const project = resolve(import.meta.dirname, "..");

try {
  await oneAtATime(project, async () => {
    await restorePublished(project);
    const built = await placeToBuild(project);
    await build({ root: project, outDir: built });
    await showBuilt(project, built);
    // Not before: rows by which a story no longer holds must be free to be taken out again.
    const trouble = await raiseGuards(project);
    if (trouble === undefined) return;
    console.error(`\n${trouble}`);
    process.exitCode = 1;
  });
} catch (error) {
  console.error(`\n${buildFailure(error, existsSync(site(project)))}`);
  process.exitCode = 1;
}
