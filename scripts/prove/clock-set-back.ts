import { join } from "node:path";
import { releasesIn, shownRelease } from "../publish/releases.ts";
import type { Proof } from "./proof-table.ts";
import { startPublishing } from "./publishing.ts";
import { setStage, toItsEnd } from "./stage.ts";

const TIMES = 3;

/** A module that sets the clock of its process back by a number of days. */
const setBack = (days: number): string =>
  `data:text/javascript,${encodeURIComponent(
    `const Real = Date, back = ${days} * 864e5;
    globalThis.Date = class extends Real {
      constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() - back); }
      static now() { return Real.now() - back; }
    };`,
  )}`;

/** Publishes with a clock that is set back further each time. Releases follow each other by number all the same. */
export async function clockSetBack(folder: string): Promise<Proof> {
  const root = join(folder, "ud");
  const stage = await setStage(folder, root, "uret stillet tilbage");
  for (let at = 1; at <= TIMES; at++) {
    const tried = await stage.attempt((built) =>
      toItsEnd(startPublishing(built, root, ["--import", setBack(at * 400)])),
    );
    const shown = await shownRelease(releasesIn(root));
    if (tried?.code !== 0 || shown !== at + 1) stage.proof.torn++;
  }
  return stage.proof;
}
