import { rm } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../publish/file-list.ts";
import { aSite } from "./a-site.ts";
import type { Proof } from "./proof-table.ts";
import { startPublishing, type Running } from "./publishing.ts";
import { seenBy } from "./seen.ts";
import { watch } from "./watch.ts";

/** What a run said that did not end well. */
export interface Tried {
  said: string;
  code: number | null;
}

/** A folder of releases in which one site is shown, and others are published with something in the way. */
export interface Stage {
  root: string;
  proof: Proof;
  /** Builds another site, publishes it as `work` does, and counts what readers see afterwards. */
  attempt: (work: (built: string) => Promise<Tried | undefined>) => Promise<Tried | undefined>;
}

/** Sets a stage in a folder: a first site is published there, with nothing in the way. Throws when that fails. */
export async function setStage(folder: string, root: string, what: string): Promise<Stage> {
  const built = join(folder, "bygget");
  const proof: Proof = { what, runs: 0, fresh: 0, old: 0, torn: 0 };
  let site = 0;
  const build = async (): Promise<string> => {
    await rm(built, { recursive: true, force: true });
    await aSite(built, `side nummer ${site++}`);
    return listFiles(built);
  };
  let shown = await build();
  const first = await startPublishing(built, root).ended;
  if (first.code !== 0) throw new Error(`the first site was not published: ${first.said}`);
  return {
    root,
    proof,
    attempt: async (work) => {
      const fresh = await build();
      const stop = watch(root);
      const tried = await work(built);
      const { missed } = await stop();
      const seen = await seenBy(root);
      proof.runs++;
      if (missed > 0 || (seen !== shown && seen !== fresh)) proof.torn++;
      else if (seen === fresh) proof.fresh++;
      else proof.old++;
      if (seen !== undefined) shown = seen;
      return tried;
    },
  };
}

/** Lets a run end, and gives what it said. */
export const toItsEnd = async ({ ended }: Running): Promise<Tried> => ended;
