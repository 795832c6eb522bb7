import type { Fact, Telling } from "../model/story.ts";
import { slugOf } from "../lib/slug.ts";

/** A fact of a story with its address on the story's page: `tal-private-pladser-i-alt-2024`. */
export interface Accounted {
  id: string;
  fact: Fact;
}

/** Every fact that a story prints, by itself or within a sentence, each once and in the order of the story. */
export function accountsOf({ facts, claims }: Pick<Telling, "facts" | "claims">): Accounted[] {
  const inSentences = Object.values(claims).flatMap(({ pieces = [] }) =>
    pieces.filter((piece): piece is Fact => typeof piece !== "string"),
  );
  const all = [...Object.values(facts), ...inSentences];
  return [...new Map(all.map((fact) => [accountId(fact), fact])).entries()].map(([id, fact]) => ({ id, fact }));
}

/** Where a fact is accounted for. Made of what it is and not of its value, so that it stays when the value changes. */
export const accountId = ({ what }: Fact): string => `tal-${slugOf(what)}`;
