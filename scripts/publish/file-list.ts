import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** The files below a folder, by their path in it, in one order everywhere. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

/** What the files below a folder are, a line for each, as `sha256sum -c` reads it. */
export async function listFiles(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const path of await filesBelow(folder)) {
    const hash = createHash("sha256")
      .update(await readFile(join(folder, path)))
      .digest("hex");
    lines.push(`${hash}  ${path}\n`);
  }
  return lines.join("");
}
