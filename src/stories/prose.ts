import { markHTMLString } from "astro/runtime/server/index.js";
import { escapeMarkup } from "../lib/markup.ts";
import type { Claim, Fact, Telling } from "../model/story.ts";
import { accountId } from "./accounts.ts";

/** A fact as prose prints it: its text, leading to where it is accounted for. */
const linked = (fact: Fact): string => `<a class="tal" href="#${accountId(fact)}">${escapeMarkup(fact.text)}</a>`;

const said = ({ sentence, pieces = [sentence] }: Claim): string =>
  pieces.map((piece) => (typeof piece === "string" ? escapeMarkup(piece) : linked(piece))).join("");

/** Markup made here of escaped texts, which the page prints as it is. */
const markup = <T>(all: Record<string, T>, write: (one: T) => string) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, markHTMLString(write(one))]));

/** What the prose of a story prints: `f` its facts and `c` the sentences of its claims, by name. */
export const proseOf = ({ facts, claims }: Pick<Telling, "facts" | "claims">) => ({
  f: markup(facts, linked),
  c: markup(claims, said),
});
