import { existsSync } from "node:fs";
import { join } from "node:path";
import { examineSite } from "../examine/examine-site.ts";
import { putRelease, STANDS, type Publishing } from "./put-release.ts";
import { keptReleases } from "./releases.ts";

/** Publishes a site that is built already, and tells the log nothing. Gives what is wrong, in Danish. */
export async function publishBuilt(publishing: Publishing, built: string): Promise<string | undefined> {
  if (!existsSync(join(built, "index.html"))) {
    return `Der er ingen side i ${built}: Der mangler en index.html. ${STANDS}`;
  }
  const version = ((await keptReleases(publishing.releases)).at(-1) ?? 0) + 1;
  return putRelease(publishing, { version, built, examine: (folder) => examineSite(folder), writes: new Map() });
}
