import { rename, rm } from "node:fs/promises";

/** Puts the folder `fresh` in the place of `folder` whole, so that readers never see half of it. */
export async function replaceFolder(folder: string, fresh: string): Promise<void> {
  const old = `${fresh}.gammel`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}
