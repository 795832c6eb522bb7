import { lstat, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { restoreFolder } from "./replace-folder.ts";
import { leadsTo, switchLink } from "./switch-link.ts";

/** A folder that a command makes anew, and where it is made before it takes the place of the old. */
export interface PublishedFolder {
  folder: string;
  fresh: string;
}

/** The published figures of a project. */
export const generated = (root: string): PublishedFolder => ({
  folder: join(root, "data/generated"),
  fresh: join(root, "data/generated.ny"),
});

/** The built site of a project: a link to one of two folders, so that a new one takes the place of the old in one step. */
export const site = (root: string): string => join(root, "dist");

/** The folders are inside the project, since pages being built import packages from node_modules above them. */
const builds = (root: string): [string, string] => [join(root, ".tmp/dist-a"), join(root, ".tmp/dist-b")];

/** Where a folder that stood in the place of the link is put aside. */
const aside = (root: string): string => join(root, ".tmp/dist");

/** An empty place to build the site in: of the two the one that is not shown. */
export async function placeToBuild(root: string): Promise<string> {
  const [first, second] = builds(root);
  const place = (await leadsTo(site(root))) === first ? second : first;
  await rm(place, { recursive: true, force: true });
  return place;
}

/** Shows a folder as the built site of a project. A folder that stands in the place of the link gives way to it. */
export async function showBuilt(root: string, built: string): Promise<void> {
  const folder = site(root);
  const old = `${aside(root)}.gammel`;
  const there = await lstat(folder).catch(() => undefined);
  if (!there?.isDirectory()) return switchLink(folder, built);
  await rm(old, { recursive: true, force: true });
  await rename(folder, old);
  await switchLink(folder, built).catch(async (error: unknown) => {
    await rename(old, folder);
    throw error;
  });
  await rm(old, { recursive: true, force: true });
}

/** Puts back what a command that was killed had moved aside, so that the last good figures and the last good site are there. */
export async function restorePublished(root: string): Promise<void> {
  const { folder, fresh } = generated(root);
  await restoreFolder(folder, fresh);
  await restoreFolder(site(root), aside(root));
}
