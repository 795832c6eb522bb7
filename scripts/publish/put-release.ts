import { mkdir } from "node:fs/promises";
import { count } from "../../src/lib/format.ts";
import type { Interruption } from "./interruption.ts";
import { placeRelease, removeOld, showRelease, type NewRelease } from "./place-release.ts";
import type { Releases } from "./releases.ts";
import { writeWaiting } from "./tidy.ts";
import { toldFaults, toldHeavy } from "./told.ts";

/** What publishing needs to know, whatever is published. */
export interface Publishing extends Interruption {
  /** Where the tables and the log are. */
  project: string;
  releases: Releases;
  /** How many releases are kept. */
  keep: number;
  say: (text: string) => void;
}

/** That readers have what they had, as every refusal says. */
export const STANDS = "Intet er udgivet, og siden står, som den gjorde.";

/** Puts a built site among the releases, examines it there, and shows it. Gives what is wrong with it, in Danish. */
export async function putRelease(
  { project, releases, keep, say, uninterrupted }: Publishing,
  release: NewRelease,
): Promise<string | undefined> {
  const { version } = release;
  say(`Lægger udgivelse ${version} på plads og kontrollerer den …`);
  await mkdir(releases.root, { recursive: true });
  const { faults, heavy } = await placeRelease(releases, release);
  if (faults.length > 0) return toldFaults(faults);
  if (heavy.length > 0) say(toldHeavy(heavy));
  await uninterrupted(async () => {
    await showRelease(releases, version);
    await writeWaiting(releases, version, project);
  });
  say(`Læserne ser nu udgivelse ${version}.`);
  const gone = await removeOld(releases, keep);
  if (gone.length > 0)
    say(`De ${keep} nyeste udgivelser er gemt; ${count(gone.length, "ældre er slettet", "ældre er slettet")}.`);
  return undefined;
}
