import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copyProject } from "../project-copy.ts";

/** How a build for trial ended: the folder with the site, or what the build said of why there is none. */
export type Trial = { site: string } | { failure: string };

/** Builds the site of a project as it will be with some files changed, in a folder of its own. Nothing of the project is touched. */
export async function trialSite(folder: string, writes: ReadonlyMap<string, string>): Promise<Trial> {
  await rm(folder, { recursive: true, force: true });
  await copyProject(folder);
  for (const [path, text] of writes) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const script of ["scripts/data.ts", "scripts/build.ts"]) {
    const failure = await runIn(folder, script);
    if (failure !== undefined) return { failure };
  }
  const site = join(folder, "dist");
  return existsSync(site) ? { site } : { failure: "Der kom ingen side ud af byggeriet." };
}

function runIn(folder: string, script: string): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(process.execPath, [script], { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, _stdout, stderr) =>
      done(error ? stderr.trim() : undefined),
    );
  });
}
