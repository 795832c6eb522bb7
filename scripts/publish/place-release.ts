import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Examination } from "../examine/examine-site.ts";
import { settle, switchLink } from "../switch-link.ts";
import { copyWhole } from "./copy-whole.ts";
import { listFiles } from "./file-list.ts";
import {
  fileList,
  freshFolder,
  keptReleases,
  leavingFolder,
  releaseFolder,
  shownRelease,
  waiting,
  type Releases,
} from "./releases.ts";

const UNLIKE: Examination = { faults: ["the copy is not what was built"], heavy: [] };

/** A release that is to be shown. */
export interface NewRelease {
  version: number;
  /** The folder with the built site. It is copied, and stays as it is. */
  built: string;
  /** Looks a site through; none is put in place of which something is wrong. */
  examine: (folder: string) => Promise<Examination>;
  /** What is written in the project once the release is shown: its log, by paths from the root of the project. */
  writes: ReadonlyMap<string, string>;
}

/**
 * Puts a built site in a folder of its own among the releases, whole and examined, and shows nothing yet. Gives what was
 * found; where something is wrong with it, and when this fails, there is nothing of it.
 */
export async function placeRelease(releases: Releases, release: NewRelease): Promise<Examination> {
  const { version, built, examine, writes } = release;
  const fresh = freshFolder(releases, version);
  await rm(fresh, { recursive: true, force: true });
  try {
    await copyWhole(built, fresh);
    const list = await listFiles(fresh);
    const found = list === (await listFiles(built)) ? await examine(fresh) : UNLIKE;
    if (found.faults.length > 0) {
      await removeRelease(releases, version);
      return found;
    }
    await write(fileList(releases, version), list);
    await mkdir(waiting(releases, version), { recursive: true });
    for (const [path, text] of writes) await write(join(waiting(releases, version), path), text);
    await rename(fresh, releaseFolder(releases, version));
    await settle(releases.root);
    return found;
  } catch (error) {
    await removeRelease(releases, version).catch(() => undefined);
    throw error;
  }
}

/** Shows a release that is kept, in one step. */
export const showRelease = (releases: Releases, version: number): Promise<void> =>
  switchLink(releases.link, releaseFolder(releases, version));

/** Whether the files of a release are what they were when it was put in place. */
export async function isWhole(releases: Releases, version: number): Promise<boolean> {
  const list = await readFile(fileList(releases, version), "utf8").catch(() => undefined);
  return list !== undefined && list === (await listFiles(releaseFolder(releases, version)));
}

/** Removes the oldest releases, so that so many are left; never the one that is shown. Gives those that are gone. */
export async function removeOld(releases: Releases, keep: number): Promise<number[]> {
  const shown = await shownRelease(releases);
  const kept = await keptReleases(releases);
  const old = kept.slice(0, Math.max(0, kept.length - keep)).filter((version) => version !== shown);
  for (const version of old) await removeRelease(releases, version);
  return old;
}

/** Removes all there is of a release that is not shown. */
export async function removeRelease(releases: Releases, version: number): Promise<void> {
  const leaving = leavingFolder(releases, version);
  await rm(leaving, { recursive: true, force: true });
  if (existsSync(releaseFolder(releases, version))) await rename(releaseFolder(releases, version), leaving);
  for (const path of [fileList, waiting, freshFolder, leavingFolder])
    await rm(path(releases, version), { recursive: true, force: true });
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flush: true });
}
