import { existsSync } from "node:fs";
import { join } from "node:path";
import { isWhole } from "../publish/place-release.ts";
import { keptReleases, releasesIn } from "../publish/releases.ts";
import type { Proof } from "./proof-table.ts";
import { startPublishing } from "./publishing.ts";
import { seeded } from "./seeded.ts";
import { setStage, toItsEnd } from "./stage.ts";
import type { Trial } from "./trial.ts";

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** How long after a release is whole a run that is killed there lives at most: it is shown in that time, and the log written. */
const LAST_STEPS = 15;

/** Waits until something is there, or a run has ended. */
async function thereOrOver(path: string, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  while (!over && !existsSync(path)) await pause(1);
}

/**
 * Kills runs at moments spread at random over the time that one takes, every third in its last steps. Every fifth is killed by Ctrl+C,
 * and the others so that they cannot tidy anything. Then one is let through: it must succeed, and every release that is kept must be whole.
 */
export async function killed(folder: string, { kills, seed }: Trial): Promise<Proof> {
  const root = join(folder, "ud");
  const stage = await setStage(folder, root, `afbrudt på tilfældige tidspunkter (frø ${seed})`);
  const [random, releases, begun] = [seeded(seed), releasesIn(root), join(root, ".tmp/i-gang")];
  let takes = 0;
  await stage.attempt(async (built) => {
    const run = startPublishing(built, root);
    await thereOrOver(begun, run.ended);
    const from = performance.now();
    const tried = await toItsEnd(run);
    takes = performance.now() - from;
    return tried;
  });
  let cut = 0;
  for (let at = 0; at < kills; at++) {
    const next = ((await keptReleases(releases)).at(-1) ?? 0) + 1;
    const tried = await stage.attempt(async (built) => {
      const run = startPublishing(built, root);
      const moment = random();
      if (at % 3 === 2) await thereOrOver(join(root, String(next)), run.ended);
      else await thereOrOver(begun, run.ended);
      await pause(moment * (at % 3 === 2 ? LAST_STEPS : takes));
      run.child.kill(at % 5 === 4 ? "SIGINT" : "SIGKILL");
      return toItsEnd(run);
    });
    if (tried?.code !== 0) cut++;
  }
  stage.proof.what += `: ${cut} midt i arbejdet`;
  const last = await stage.attempt((built) => toItsEnd(startPublishing(built, root)));
  const kept = await keptReleases(releases);
  const whole = await Promise.all(kept.map((version) => isWhole(releases, version)));
  if (last?.code !== 0 || whole.includes(false)) stage.proof.torn++;
  return stage.proof;
}
