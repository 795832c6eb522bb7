import type { Tables } from "../../model/tables.ts";
import { needed } from "../../lib/needed.ts";
import { toldWays, type Way } from "./journeys.ts";
import { toldPools } from "./pools.ts";
import { toldWishes } from "./wishes.ts";

/** All that the prose and the figures need. Throws a MissingError where the tables lack it. */
export function toldPromise(tables: Tables) {
  const [first, ...others] = toldWays(tables);
  const ways: readonly [Way, ...Way[]] = [needed(first, "lovede rejsetider til København"), ...others];
  const wishes = toldWishes(tables);
  return { ways, wishes, pools: toldPools(tables, wishes.year) };
}

export type Promised = ReturnType<typeof toldPromise>;
