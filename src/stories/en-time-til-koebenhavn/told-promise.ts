import type { Tables } from "../../model/tables.ts";
import { needed } from "../../lib/needed.ts";
import { togfonden } from "./fund.ts";
import { newWishes } from "./new-wishes.ts";
import { toldWays, type Way } from "./journeys.ts";
import { toldMoney } from "./money.ts";
import { toldProjects } from "./projects.ts";

/** All that the prose and the figures need. Throws a MissingError where the tables lack it. */
export function toldPromise(tables: Tables) {
  const [first, ...others] = toldWays(tables);
  const ways: readonly [Way, ...Way[]] = [needed(first, "lovede rejsetider til København"), ...others];
  const projects = toldProjects(tables);
  return {
    ...{ ways, projects },
    money: toldMoney(tables, projects),
    fund: togfonden(tables, projects.year),
    wishes: newWishes(tables),
  };
}

export type Promised = ReturnType<typeof toldPromise>;
