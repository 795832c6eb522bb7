import { listAnd } from "../lib/list.ts";
import { namedFact, type Fact, type ValueFact } from "../model/fact.ts";

/** Municipalities with the value that put them in their order, as a fact that names them: »Jammerbugt, Thisted og Læsø«. */
export const namesOf = (ordered: readonly { kommune: string; share: ValueFact }[], what: string): Fact =>
  namedFact(listAnd(ordered.map(({ kommune }) => kommune)), what, {
    origin: "beregnet",
    cells: ordered.flatMap(({ share: { account } }) => account.cells),
    formula: ordered.map(({ kommune, share: { text } }) => `${kommune} ${text}`).join(", "),
  });
