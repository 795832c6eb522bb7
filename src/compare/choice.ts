import { spelled } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { comparedQuery } from "../site/compared-query.ts";
import { MOST_COMPARED } from "../model/comparison.ts";
import { askPerInhabitant, CHOSEN, kommunerIn, PER, perInhabitantIn, toldOf, type NamedKommune } from "./in-address.ts";

/** What a reader has chosen to see side by side. */
export interface Choice {
  /** Slugs of municipalities, in the order they were chosen. */
  chosen: readonly string[];
  perInhabitant: boolean;
}

/** Municipalities by their slugs, in the order of these. */
export const chosenOf = <K extends { slug: string }>(kommuner: readonly K[], slugs: readonly string[]): K[] =>
  slugs.flatMap((slug) => kommuner.find((one) => one.slug === slug) ?? []);

/** The choice in an address, and what of it cannot be shown, in Danish sentences. */
export function choiceIn(search: string, kommuner: readonly NamedKommune[]): { choice: Choice; gone: string[] } {
  const query = new URLSearchParams(search);
  const named = kommunerIn(query, kommuner);
  const per = perInhabitantIn(query);
  const left = chosenOf(kommuner, named.asked.slice(MOST_COMPARED)).map(({ name }) => name);
  return {
    choice: { chosen: named.asked.slice(0, MOST_COMPARED), perInhabitant: per.asked },
    gone: toldOf(
      query,
      [CHOSEN, PER],
      [
        ...named.gone,
        ...(left.length === 0 ? [] : [`Der er plads til ${spelled(MOST_COMPARED)}. ${listAnd(left)} er ikke med.`]),
        ...per.gone,
      ],
    ),
  };
}

/** The query that an address has for a choice; empty for none. */
export function queryOf({ chosen, perInhabitant }: Choice): string {
  const query = new URLSearchParams(comparedQuery(chosen));
  if (perInhabitant) askPerInhabitant(query);
  return query.toString();
}
