import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../publish/file-list.ts";

/** What readers of a folder of releases are shown: the files of the site, as a list; nothing where there is no site. */
export async function seenBy(root: string): Promise<string | undefined> {
  // The link is followed once: what is read is one release, also while another takes its place.
  const folder = await realpath(join(root, "nu")).catch(() => undefined);
  return folder === undefined ? undefined : listFiles(folder).catch(() => undefined);
}
