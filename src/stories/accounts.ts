import type { FigureSpec } from "../figures/figure.ts";
import { accountId } from "../model/account-id.ts";
import type { Fact } from "../model/fact.ts";
import { wordsOf, type Telling } from "../model/story.ts";
import { factsIn } from "../model/words.ts";

/** A fact of a page with its address on it: `tal-private-pladser-i-alt-2024`. */
export interface Accounted {
  id: string;
  fact: Fact;
}

const accounted = (facts: readonly Fact[]): Accounted[] =>
  [...new Map(facts.map((fact) => [accountId(fact), fact])).entries()].map(([id, fact]) => ({ id, fact }));

/** The facts that stand in the words around figures, each once. */
export const figureAccounts = (figures: readonly FigureSpec[]): Accounted[] =>
  accounted(
    figures.flatMap(({ headline, subtitle, views, reading = "", note = "" }) =>
      [
        headline,
        subtitle,
        ...views.flatMap((view) => [view.headline ?? "", view.reading ?? ""]),
        reading,
        note,
      ].flatMap(factsIn),
    ),
  );

/** Every fact that a story prints, by itself, within a sentence or at a figure, each once and in the order of the story. */
export function accountsOf(
  { standfirst, facts, claims, short = [] }: Pick<Telling, "standfirst" | "facts" | "claims" | "short">,
  figures: Readonly<Record<string, FigureSpec>>,
): Accounted[] {
  return accounted([
    ...factsIn(standfirst),
    ...short.map(wordsOf).flatMap(factsIn),
    ...Object.values(facts),
    ...Object.values(claims).map(wordsOf).flatMap(factsIn),
    ...figureAccounts(Object.values(figures)).map(({ fact }) => fact),
  ]);
}
