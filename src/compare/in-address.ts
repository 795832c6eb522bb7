import { askedTwice } from "../lib/asked-twice.ts";
import { slugOf } from "../lib/slug-of.ts";
import { REFUSALS } from "../views/refusal.ts";

/** What an address asks for, and sentences on what of it there is not. */
interface Asked<T> {
  asked: T;
  gone: string[];
}

/** The municipalities that an address names, each once, by their slugs; a name is read as its slug. */
export function kommunerIn(query: URLSearchParams, kommuner: readonly { slug: string }[]): Asked<string[]> {
  const known = new Set(kommuner.map(({ slug }) => slug));
  const names = query.getAll("k").filter((name) => name !== "");
  return {
    asked: [...new Set(names.map(slugOf))].filter((slug) => known.has(slug)),
    gone: [...new Set(names)]
      .filter((name) => !known.has(slugOf(name)))
      .map((name) => REFUSALS.noWord(name, "kommunen")),
  };
}

const PER = "pr";
const INHABITANT = "indbygger";

/** Whether an address asks for values per inhabitant. */
export function perInhabitantIn(query: URLSearchParams): Asked<boolean> {
  const word = query.get(PER) ?? "";
  const isKnown = word === "" || word === INHABITANT;
  return {
    asked: word === INHABITANT,
    gone: [...askedTwice(query, [PER]), ...(isKnown ? [] : [REFUSALS.noWord(word, "visningen", "tallene, som de er")])],
  };
}

/** Lets an address ask for values per inhabitant. */
export function askPerInhabitant(query: URLSearchParams): void {
  query.set(PER, INHABITANT);
}
