import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Output } from "./pipeline.ts";

/** Writes the published files as one folder that takes the place of the old one whole, so that readers never see half of it. */
export async function writeOutput(folder: string, output: Output): Promise<void> {
  const fresh = `${folder}.ny`;
  const old = `${folder}.gammel`;
  await rm(fresh, { recursive: true, force: true });
  for (const [path, value] of output) {
    const file = join(fresh, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(value)}\n`);
  }
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}
