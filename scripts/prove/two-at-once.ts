import { join } from "node:path";
import type { Proof } from "./proof-table.ts";
import { startPublishing } from "./publishing.ts";
import { setStage } from "./stage.ts";

const TIMES = 5;

/** Publishes the same site twice at once. One of the two must get through, and the other say that it waits for it. */
export async function twoAtOnce(folder: string): Promise<Proof> {
  const root = join(folder, "ud");
  const stage = await setStage(folder, root, "to på én gang");
  for (let at = 0; at < TIMES; at++) {
    await stage.attempt(async (built) => {
      const both = await Promise.all(
        [startPublishing(built, root), startPublishing(built, root)].map(({ ended }) => ended),
      );
      const refused = both.filter(({ code }) => code !== 0);
      const isTold = refused.every(({ said }) => said.includes("En anden kommando"));
      if (refused.length === both.length || !isTold) stage.proof.torn++;
      return refused[0];
    });
  }
  return stage.proof;
}
