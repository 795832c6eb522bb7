import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const NEW = ".ny";

/**
 * Writes files of a project. All are written beside their places first, so that a disk that is full or may not be written to leaves
 * every file as it was.
 */
export async function writeAll(root: string, writes: ReadonlyMap<string, string>): Promise<void> {
  const fresh = [...writes.keys()].map((path) => join(root, path));
  try {
    for (const [path, text] of writes) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}${NEW}`, text);
    }
  } catch (error) {
    for (const file of fresh) if (existsSync(`${file}${NEW}`)) await rm(`${file}${NEW}`, { force: true });
    throw error;
  }
  for (const file of fresh) await rename(`${file}${NEW}`, file);
}
