import type { SearchRecord } from "../../site/search-record.ts";
import { termsOf } from "./terms.ts";

const SHORTEST_HALF_NAME = 5;

/** Whether the terms of a query name this municipality: by its whole name or by a long word of it (Lyngby, but not Høje). */
export function isNamed({ s, t }: SearchRecord, query: readonly string[]): boolean {
  if (s === undefined) return false;
  const name = termsOf(t);
  const said = name.filter((term) => query.includes(term));
  return said.length === name.length || said.some((term) => term.length >= SHORTEST_HALF_NAME);
}

/** A municipality as a result that leads to the place on its page where a topic stands. */
export function placeOf(kommune: SearchRecord, topic: SearchRecord): SearchRecord {
  const [anchor = "", theme = ""] = topic.p ?? [];
  return { ...kommune, u: `${kommune.u}#${anchor}`, t: `${kommune.t}: ${theme}` };
}
