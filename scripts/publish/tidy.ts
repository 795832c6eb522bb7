import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeAll } from "../intake/write-all.ts";
import { filesBelow } from "./file-list.ts";
import { removeRelease, showRelease } from "./place-release.ts";
import {
  halfReleases,
  isBarred,
  keptReleases,
  leavingReleases,
  shownRelease,
  waiting,
  waitingReleases,
  type Releases,
} from "./releases.ts";

/**
 * Makes a folder of releases ready for work: tells what a run that was cut off had left, and finishes or removes it. Gives what is in
 * the way, in Danish.
 */
export async function makeReady(
  releases: Releases,
  project: string,
  say: (text: string) => void,
): Promise<string | undefined> {
  if (await isBarred(releases)) {
    return `${releases.link} er ikke et link, men en fil eller mappe, som en anden har lagt der.\n  Gør dette: Flyt den, og prøv igen.`;
  }
  for (const sentence of await tidy(releases, project)) say(sentence);
  return undefined;
}

/**
 * Finishes or removes what a run that was cut off left among the releases. Gives what had happened, in Danish, and nothing where no
 * run was cut off. `project` is where the log of the releases is kept.
 */
async function tidy(releases: Releases, project: string): Promise<string[]> {
  const told: string[] = [];
  for (const version of await leavingReleases(releases)) await removeRelease(releases, version);
  for (const version of await halfReleases(releases)) {
    await removeRelease(releases, version);
    told.push(
      `En tidligere kørsel blev afbrudt, mens udgivelse ${version} blev lagt på plads. Den nåede ikke ud til læserne, og resterne er fjernet.`,
    );
  }
  const shown = await shownRelease(releases);
  for (const version of await waitingReleases(releases)) {
    if (version === shown) {
      await writeWaiting(releases, version, project);
      told.push(
        `En tidligere kørsel blev afbrudt, lige da udgivelse ${version} var lagt frem. Den står, og det, der manglede, er skrevet nu.`,
      );
    } else {
      await removeRelease(releases, version);
      told.push(
        `En tidligere kørsel blev afbrudt, før udgivelse ${version} blev lagt frem. Den nåede ikke ud til læserne, og den er fjernet.`,
      );
    }
  }
  const left = (await keptReleases(releases)).at(-1);
  if (shown === undefined && left !== undefined) {
    await showRelease(releases, left);
    told.push(
      `Linket »nu« var væk eller pegede ingen steder hen, så der var ingen side. Nu viser det igen en side: udgivelse ${left}.`,
    );
  }
  return told;
}

/** Writes in the project what waited for a release to be shown. May be done again after it was cut off. */
export async function writeWaiting(releases: Releases, version: number, project: string): Promise<void> {
  const folder = waiting(releases, version);
  const paths = await filesBelow(folder);
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
  );
  await writeAll(project, new Map(texts));
  await rm(folder, { recursive: true, force: true });
}
