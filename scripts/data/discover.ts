import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset } from "../../src/model/dataset.ts";

/** Every dataset declared in `src/datasets/`, in order of id. A new file there is a new dataset; no list is kept. */
export async function discoverDatasets(root: string): Promise<Dataset[]> {
  const folder = join(root, "src/datasets");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(join(folder, name)).href) as Promise<{ default: Dataset }>),
  );
  return modules.map((module) => module.default).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Paths under `data/raw/` of every file there, in order, except hidden ones. None when there is no such folder. */
export async function discoverRawFiles(root: string): Promise<string[]> {
  const folder = join(root, "data/raw");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
