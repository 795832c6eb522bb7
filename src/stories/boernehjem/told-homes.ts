import type { Tables } from "../../model/tables.ts";
import { toldAgreement } from "./agreement.ts";
import { toldPlaces } from "./child-places.ts";
import { toldEast } from "./east.ts";
import { toldHomes } from "./homes.ts";
import { kindsOf } from "./kinds.ts";
import { toldStock } from "./stock.ts";

/** All that the prose and the figures need. Throws a MissingError where the tables lack it. */
export function toldChildrensHomes(tables: Tables) {
  const homes = toldHomes(tables);
  return {
    homes,
    ...kindsOf(homes),
    stock: toldStock(tables),
    east: toldEast(tables),
    places: toldPlaces(tables),
    ...toldAgreement(tables),
  };
}

export type ChildrensHomes = ReturnType<typeof toldChildrensHomes>;
