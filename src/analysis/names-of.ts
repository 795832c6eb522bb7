import { listAnd } from "../lib/list.ts";
import { namedFact, type Fact, type ValueFact } from "../model/fact.ts";
import { madeOf } from "./trace.ts";

/** Names with the value that chose each and put it in its place, as a fact that names them once: »Jammerbugt, Thisted og Læsø«. */
export const namesOf = (ordered: readonly { name: string; by: ValueFact }[], what: string): Fact =>
  namedFact(
    listAnd([...new Set(ordered.map(({ name }) => name))]),
    what,
    madeOf(
      ordered.map(({ by }) => by.account),
      ordered.map(({ name, by: { text } }) => `${name}: ${text}`).join(", "),
    ),
  );
