import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublishedFolder } from "../published-folders.ts";
import { replaceFolder } from "../replace-folder.ts";

/** Writes the published files as one folder that takes the place of the old one whole, once every file is written. */
export async function writeOutput(
  { folder, fresh }: PublishedFolder,
  output: ReadonlyMap<string, unknown>,
): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  for (const [path, value] of output) {
    const file = join(fresh, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(value)}\n`);
  }
  await replaceFolder(folder, fresh);
}
