import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset } from "../../src/model/dataset.ts";

/** Every dataset declared in `src/datasets/`, in order of id. A new file there is a new dataset; no list is kept. */
export async function discoverDatasets(root: string): Promise<Dataset[]> {
  const folder = join(root, "src/datasets");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(
    files.map((name): Promise<{ default: Dataset }> => import(pathToFileURL(join(folder, name)).href)),
  );
  return modules.map((module) => module.default).sort((a, b) => (a.id < b.id ? -1 : 1));
}
