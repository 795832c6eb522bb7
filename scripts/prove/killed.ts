import { existsSync } from "node:fs";
import { join } from "node:path";
import { isWhole } from "../publish/place-release.ts";
import { keptReleases, releasesIn } from "../publish/releases.ts";
import type { Proof } from "./proof-table.ts";
import type { Trial } from "./proofs.ts";
import { startPublishing } from "./publishing.ts";
import { seeded } from "./seeded.ts";
import { setStage, toItsEnd } from "./stage.ts";

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until a run has begun on the releases, or has ended. */
async function begun(root: string, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  while (!over && !existsSync(join(root, ".tmp/i-gang"))) await pause(1);
}

/**
 * Kills runs at moments spread at random over the time that one takes, every fifth by Ctrl+C and the others so that nothing of them is
 * left to tidy. Then one is let through: it must succeed, and every release that is kept must be whole.
 */
export async function killed(folder: string, { kills, seed }: Trial): Promise<Proof> {
  const root = join(folder, "ud");
  const stage = await setStage(folder, root, `afbrudt på tilfældige tidspunkter (frø ${seed})`);
  const random = seeded(seed);
  let takes = 0;
  await stage.attempt(async (built) => {
    const run = startPublishing(built, root);
    await begun(root, run.ended);
    const from = performance.now();
    const tried = await toItsEnd(run);
    takes = performance.now() - from;
    return tried;
  });
  for (let at = 0; at < kills; at++) {
    await stage.attempt(async (built) => {
      const run = startPublishing(built, root);
      await begun(root, run.ended);
      await pause(random() * takes * 1.1);
      run.child.kill(at % 5 === 4 ? "SIGINT" : "SIGKILL");
      return toItsEnd(run);
    });
  }
  const last = await stage.attempt((built) => toItsEnd(startPublishing(built, root)));
  const releases = releasesIn(root);
  const kept = await keptReleases(releases);
  const whole = await Promise.all(kept.map((version) => isWhole(releases, version)));
  if (last?.code !== 0 || whole.includes(false)) stage.proof.torn++;
  return stage.proof;
}
