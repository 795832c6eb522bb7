import type { Telling } from "../model/story.ts";

const texts = <T>(all: Record<string, T>, text: (one: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, text(one)]));

/** What the prose of a story prints: `f` its facts and `c` the sentences of its claims, by name. */
export function proseOf({ facts, claims }: Pick<Telling, "facts" | "claims">) {
  return { f: texts(facts, ({ text }) => text), c: texts(claims, ({ sentence }) => sentence) };
}
