import type { Tables } from "../../model/tables.ts";
import { toldAgreement } from "./agreement.ts";
import { groupsMoved } from "./groups.ts";
import { toldHomes } from "./homes.ts";
import { toldRules } from "./rules.ts";

/** All that the prose and the figures need. Throws a MissingError where the tables lack it. */
export function toldChildrensHomes(tables: Tables) {
  return {
    homes: toldHomes(tables),
    groupsMoved: groupsMoved(tables),
    agreement: toldAgreement(tables),
    rules: toldRules(tables),
  };
}

export type ChildrensHomes = ReturnType<typeof toldChildrensHomes>;
