import { join } from "node:path";
import { restoreFolder } from "./replace-folder.ts";

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

/** The built site. It is made inside the project, since its pages import packages from node_modules above them. */
export const site = (root: string): PublishedFolder => ({ folder: join(root, "dist"), fresh: join(root, ".tmp/dist") });

/** Puts back what a command that was killed had moved aside, so that the last good figures and the last good site are there. */
export async function restorePublished(root: string): Promise<void> {
  for (const { folder, fresh } of [generated(root), site(root)]) await restoreFolder(folder, fresh);
}
