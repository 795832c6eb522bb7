import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { leadsTo } from "../switch-link.ts";
import { unlessAbsent } from "../unless-absent.ts";

/**
 * A folder of releases: each a whole site in a folder with its number, and the link `nu` to the one that readers see. What else lies in
 * it begins with a full stop, and no web server shows it, since that shows what the link leads to.
 */
export interface Releases {
  root: string;
  /** The link that a web server follows. */
  link: string;
}

export const releasesIn = (root: string): Releases => ({ root, link: join(root, "nu") });

/** The site of a release, once it is whole. */
export const releaseFolder = ({ root }: Releases, version: number): string => join(root, String(version));

/** Where a release is put together before it is whole. */
export const freshFolder = ({ root }: Releases, version: number): string => join(root, `.ny-${version}`);

/** Where a release is put while it is being removed, so that no half of one can be taken for a whole. */
export const leavingFolder = ({ root }: Releases, version: number): string => join(root, `.vaek-${version}`);

/** What the files of a release are, as `sha256sum -c` reads it. */
export const fileList = ({ root }: Releases, version: number): string => join(root, ".lister", `${version}.sha256`);

/** What is to be written in the project when a release is shown; there only until that is done. */
export const waiting = ({ root }: Releases, version: number): string => join(root, ".venter", String(version));

/** The numbers of the releases that are kept, the oldest first. */
export const keptReleases = ({ root }: Releases): Promise<number[]> => numbered(root, /^([1-9]\d*)$/);

/** The numbers of the releases that were never put together. */
export const halfReleases = ({ root }: Releases): Promise<number[]> => numbered(root, /^\.ny-([1-9]\d*)$/);

/** The numbers of the releases whose removal was cut off. */
export const leavingReleases = ({ root }: Releases): Promise<number[]> => numbered(root, /^\.vaek-([1-9]\d*)$/);

/** The numbers of the releases of which something is still to be written in the project. */
export const waitingReleases = ({ root }: Releases): Promise<number[]> =>
  numbered(join(root, ".venter"), /^([1-9]\d*)$/);

/** The release that readers see; undefined where there is none. */
export async function shownRelease(releases: Releases): Promise<number | undefined> {
  const target = await leadsTo(releases.link);
  return (await keptReleases(releases)).find((version) => releaseFolder(releases, version) === target);
}

/** Whether something other than a link stands where the link belongs. */
export async function isBarred({ link }: Releases): Promise<boolean> {
  const there = await lstat(link).catch(() => undefined);
  return there !== undefined && !there.isSymbolicLink();
}

async function numbered(folder: string, name: RegExp): Promise<number[]> {
  const entries = await unlessAbsent(readdir(folder), []);
  return entries.flatMap((entry) => name.exec(entry)?.slice(1).map(Number) ?? []).sort((a, b) => a - b);
}
