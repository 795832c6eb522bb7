import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

const oldOf = (fresh: string): string => `${fresh}.gammel`;

/** Puts the folder `fresh` in the place of `folder` whole, so that readers never see half of it. */
export async function replaceFolder(folder: string, fresh: string): Promise<void> {
  const old = oldOf(fresh);
  await restoreFolder(folder, fresh);
  await rm(old, { recursive: true, force: true });
  const replaces = existsSync(folder);
  if (replaces) await rename(folder, old);
  await rename(fresh, folder).catch(async (error: unknown) => {
    if (replaces) await rename(old, folder);
    throw error;
  });
  await rm(old, { recursive: true, force: true });
}

/** Puts back the folder that a replacement had moved aside when it was cut off. Does nothing when none was. */
export async function restoreFolder(folder: string, fresh: string): Promise<void> {
  if (!existsSync(folder) && existsSync(oldOf(fresh))) await rename(oldOf(fresh), folder);
}
