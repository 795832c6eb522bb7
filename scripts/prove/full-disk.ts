import { rm, writeFile, statfs, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Proof } from "./proof-table.ts";
import { startPublishing } from "./publishing.ts";
import { setStage, toItsEnd } from "./stage.ts";
import { withSmallDisk } from "./small-disk.ts";

const WHAT = "disken fuld";
/** How much of the disk is free, in parts of what a site takes. */
const FREE = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];

/** Publishes on a small disk on which less and less is free. Where nothing is published it must be said why. */
export async function fullDisk(folder: string): Promise<Proof> {
  const disk = join(folder, "disk");
  await mkdir(disk);
  return withSmallDisk(disk, WHAT, async () => {
    const root = join(disk, "ud");
    const before = await free(disk);
    const stage = await setStage(folder, root, WHAT);
    const takes = before - (await free(disk));
    const filler = join(disk, "fyld");
    for (const part of FREE) {
      await writeFile(filler, new Uint8Array(Math.max(0, (await free(disk)) - Math.round(takes * part))));
      const tried = await stage.attempt((built) => toItsEnd(startPublishing(built, root)));
      if (tried?.code !== 0 && !tried?.said.includes("Disken er fuld")) stage.proof.torn++;
      await rm(filler);
    }
    const last = await stage.attempt((built) => toItsEnd(startPublishing(built, root)));
    if (last?.code !== 0) stage.proof.torn++;
    return stage.proof;
  });
}

async function free(disk: string): Promise<number> {
  const { bavail, bsize } = await statfs(disk);
  return bavail * bsize;
}
