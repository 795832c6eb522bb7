import { existsSync } from "node:fs";
import { mkdtemp, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aSite } from "../../../scripts/prove/a-site.ts";
import { carry, placeOf, type Place } from "../../../scripts/publish/carry.ts";
import { listFiles } from "../../../scripts/publish/file-list.ts";
import { showRelease } from "../../../scripts/publish/place-release.ts";
import { releaseFolder, releasesIn } from "../../../scripts/publish/releases.ts";
import { onPath } from "../../../scripts/setup/on-path.mjs";

const SFTP_SERVER = "/usr/lib/openssh/sftp-server";
let parent = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "kkr-carry-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Carries two releases, one after the other, to a folder that stands for another machine. */
async function carryTwo(place: Place, options: string[] = []): Promise<void> {
  if ("folder" in place) throw new Error("nothing carries to a folder");
  const releases = releasesIn(join(parent, "her"));
  for (const version of [1, 2]) {
    const built = await aSite(releaseFolder(releases, version), `udgivelse ${version}`, 3);
    await showRelease(releases, version);
    expect(await carry(releases, version, place, options)).toBe(undefined);
    expect(await readlink(join(parent, "der/nu"))).toBe(String(version));
    expect(await listFiles(join(parent, "der/nu"))).toBe(await listFiles(built));
  }
  expect(existsSync(join(parent, "der/1/index.html"))).toBe(true);
}

test("rsync carries a release and shows it when all of it is there, and the one before is kept", async () => {
  if (!onPath("rsync")) return console.warn("rsync findes ikke her, så --til rsync:… er ikke prøvet.");
  return carryTwo(placeOf(`rsync:${parent}/der`, "/"));
});

test("sftp does the same", async () => {
  if (!onPath("sftp") || !existsSync(SFTP_SERVER)) {
    return console.warn("sftp findes ikke her, så --til sftp://… er ikke prøvet.");
  }
  return carryTwo(placeOf(`sftp://${parent}/der`, "/"), ["-D", SFTP_SERVER]);
});

test("where it cannot get through, readers there have what they had, and it is said what to do", async () => {
  if (!onPath("rsync")) return console.warn("rsync findes ikke her, så en forbindelse, der mangler, er ikke prøvet.");
  const releases = releasesIn(join(parent, "her"));
  await aSite(releaseFolder(releases, 1), "udgivelse 1", 3);
  await showRelease(releases, 1);
  const place = placeOf("rsync:/proc/findes-ikke", "/");
  if ("folder" in place) throw new Error("this is no folder");
  expect(await carry(releases, 1, place)).toMatch(
    /^Udgivelse 1 ligger færdig her, men kom ikke frem til rsync:\/proc\/findes-ikke\. Læserne dér ser siden, som den var\.\n {2}Gør dette:/,
  );
});

test("a place is a folder beside where the command was called, or one that a program carries to", () => {
  expect(placeOf("../web", "/srv/kkr")).toEqual({ folder: "/srv/web" });
  expect(placeOf("rsync:vært:/srv/kkr", "/")).toMatchObject({ carrier: "rsync", to: "vært:/srv/kkr" });
  expect(placeOf("rsync://vært/kkr", "/")).toMatchObject({ carrier: "rsync", to: "rsync://vært/kkr" });
  expect(placeOf("sftp://mig@vært/srv/kkr", "/")).toMatchObject({ carrier: "sftp", to: "sftp://mig@vært/srv/kkr" });
});
