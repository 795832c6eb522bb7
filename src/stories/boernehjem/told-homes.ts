import type { Tables } from "../../model/tables.ts";
import { toldAgreement } from "./agreement.ts";
import { toldHomes } from "./homes.ts";
import { kindsOf } from "./kinds.ts";
import { toldRules } from "./rules.ts";
import { toldStock } from "./stock.ts";

/** All that the prose and the figures need. Throws a MissingError where the tables lack it. */
export function toldChildrensHomes(tables: Tables) {
  const homes = toldHomes(tables);
  return {
    homes,
    ...kindsOf(homes),
    stock: toldStock(tables),
    agreement: toldAgreement(tables),
    rules: toldRules(tables),
  };
}

export type ChildrensHomes = ReturnType<typeof toldChildrensHomes>;
