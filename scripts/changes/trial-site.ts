import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copyProject } from "../project-copy.ts";

/** How a build for trial ended: the folder with the site, or what the build said of why there is none. */
export type Trial = { site: string } | { failure: string };

/**
 * Builds the site of a project as it will be with some files changed, in a folder of its own. Nothing of the project is touched. What
 * is at work ends when `signal` says so.
 */
export async function trialSite(
  folder: string,
  writes: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<Trial> {
  await rm(folder, { recursive: true, force: true });
  await copyProject(folder);
  for (const [path, text] of writes) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const script of ["scripts/data.ts", "scripts/build.ts"]) {
    const failure = await runIn(folder, script, signal);
    if (failure !== undefined) return { failure };
  }
  const site = join(folder, "dist");
  return existsSync(site) ? { site } : { failure: "Der kom ingen side ud af byggeriet." };
}

function runIn(folder: string, script: string, signal?: AbortSignal): Promise<string | undefined> {
  return new Promise((done) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, signal };
    execFile(process.execPath, [script], options, (error, _stdout, stderr) =>
      done(error ? stderr.trim() || error.message : undefined),
    );
  });
}
