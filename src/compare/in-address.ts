import { askedTwice } from "../lib/asked-twice.ts";
import { REFUSALS } from "../views/refusal.ts";

/** What an address asks for, and sentences on what of it there is not. */
interface Asked<T> {
  asked: T;
  gone: string[];
}

/** The municipalities that an address names, each once, by their slugs. */
export function kommunerIn(query: URLSearchParams, kommuner: readonly { slug: string }[]): Asked<string[]> {
  const slugs = [...new Set(query.getAll("k"))].filter((slug) => slug !== "");
  const known = new Set(kommuner.map(({ slug }) => slug));
  return {
    asked: slugs.filter((slug) => known.has(slug)),
    gone: slugs.filter((slug) => !known.has(slug)).map((slug) => REFUSALS.noWord(slug, "kommunen")),
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
