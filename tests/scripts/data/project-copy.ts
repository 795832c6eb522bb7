import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary folder with the project's real `data/` as delivered, without what was published from it. */
export async function projectCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kkr-data-"));
  await cp("data", join(folder, "data"), { recursive: true, filter: (path) => !path.includes("generated") });
  return folder;
}

/** Removes a folder made by `projectCopy`. */
export const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
