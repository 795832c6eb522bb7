import { listAnd } from "../../src/lib/list.ts";

/**
 * The release to step to from the one that is shown: the one before it among those that are kept, the one after it for `frem`, or
 * the one that is named. Gives why there is none, in Danish.
 */
export function stepTo(
  kept: readonly number[],
  shown: number | undefined,
  wish: string | undefined,
): { version: number } | { trouble: string } {
  if (shown === undefined) return { trouble: "Der er ingen udgivelser her endnu.\n  Gør dette: Kør npm run udgiv." };
  const others = `Her er gemt udgivelse ${listAnd(kept.map(String))}, og læserne ser ${shown}.`;
  if (wish !== undefined && wish !== "frem") {
    if (!kept.includes(Number(wish))) return { trouble: `Der er ingen udgivelse »${wish}«. ${others}` };
    return Number(wish) === shown ? { trouble: `Læserne ser allerede udgivelse ${shown}.` } : { version: Number(wish) };
  }
  const version = wish === "frem" ? kept.find((one) => one > shown) : kept.findLast((one) => one < shown);
  if (version !== undefined) return { version };
  return { trouble: `Der er ingen ${wish === "frem" ? "nyere" : "ældre"} udgivelse at gå til. ${others}` };
}
