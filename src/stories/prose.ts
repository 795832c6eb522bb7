import { markHTMLString } from "astro/runtime/server/index.js";
import { wordsMarkup } from "../components/words-markup.ts";
import { wordsOf, type Telling } from "../model/story.ts";
import type { Words } from "../model/words.ts";

/** Markup made here of escaped texts, which the page prints as it is. */
const markup = <T>(all: Record<string, T>, words: (one: T) => Words) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, markHTMLString(wordsMarkup(words(one)))]));

/** What the prose of a story prints: `f` its facts and `c` the sentences of its claims, by name. */
export const proseOf = ({ facts, claims }: Pick<Telling, "facts" | "claims">) => ({
  f: markup(facts, (fact) => ({ text: fact.text, pieces: [fact] })),
  c: markup(claims, wordsOf),
});
