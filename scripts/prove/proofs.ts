import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { clockSetBack } from "./clock-set-back.ts";
import { fullDisk } from "./full-disk.ts";
import { killed } from "./killed.ts";
import type { Proof } from "./proof-table.ts";
import { readOnly } from "./read-only.ts";
import type { Trial } from "./trial.ts";
import { twoAtOnce } from "./two-at-once.ts";

/** Publishes with something in the way, in every way there is, in a folder of its own. */
export async function proofs(folder: string, trial: Trial, say: (text: string) => void): Promise<Proof[]> {
  const ways = { killed, fullDisk, readOnly, twoAtOnce, clockSetBack };
  const results: Proof[] = [];
  for (const [name, prove] of Object.entries(ways)) {
    const own = join(folder, name);
    await mkdir(own, { recursive: true });
    const proof = await prove(own, trial);
    say(`${proof.what}: ${proof.skipped ?? `${proof.runs} forsøg, ${proof.torn} iturevne sider`}`);
    results.push(proof);
  }
  return results;
}
