import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Proof } from "./proof-table.ts";
import { startPublishing } from "./publishing.ts";
import { allowWriting, withSmallDisk } from "./small-disk.ts";
import { setStage, toItsEnd } from "./stage.ts";

const WHAT = "disken kan kun læses";

/** Publishes to a disk that may only be read. Nothing is published, and it must be said why. */
export async function readOnly(folder: string): Promise<Proof> {
  const disk = join(folder, "disk");
  await mkdir(disk);
  return withSmallDisk(disk, WHAT, async () => {
    const root = join(disk, "ud");
    const stage = await setStage(folder, root, WHAT);
    await allowWriting(disk, false);
    const tried = await stage.attempt((built) => toItsEnd(startPublishing(built, root)));
    if (tried?.code !== 1 || !tried.said.includes("Disken kan kun læses")) stage.proof.torn++;
    await allowWriting(disk, true);
    const last = await stage.attempt((built) => toItsEnd(startPublishing(built, root)));
    if (last?.code !== 0) stage.proof.torn++;
    return stage.proof;
  });
}
