import { lstat, mkdir, open, readlink, rename, rm, symlink } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";

/** Where a link is made before it takes the place of the old one. */
const freshOf = (link: string): string => `${link}.ny`;

/**
 * Lets a link lead to a folder, in one step: whoever follows it meets the folder from before or this one, and never none. Windows has no
 * such step for the junctions it uses instead, so there the link is gone for a moment. Throws where something other than a link stands
 * in its place.
 */
export async function switchLink(link: string, folder: string): Promise<void> {
  const fresh = freshOf(link);
  await mkdir(dirname(link), { recursive: true });
  await rm(fresh, { force: true });
  if (process.platform === "win32") {
    await symlink(resolve(folder), fresh, "junction");
    await rm(link, { force: true });
  } else await symlink(relative(dirname(link), folder), fresh);
  await rename(fresh, link);
  await settle(dirname(link));
}

/** The folder that a link leads to; undefined where there is no link. */
export async function leadsTo(link: string): Promise<string | undefined> {
  const there = await lstat(link).catch(() => undefined);
  return there?.isSymbolicLink() ? resolve(dirname(link), await readlink(link)) : undefined;
}

/** Has the disk write down what a folder holds, so that a loss of power takes nothing back. Windows does so by itself. */
export async function settle(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
