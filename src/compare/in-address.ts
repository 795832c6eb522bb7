import { askedTwice } from "../lib/asked-twice.ts";
import { fewTold } from "../lib/few-told.ts";
import { listAnd } from "../lib/list.ts";
import { slugOf } from "../lib/slug-of.ts";
import type { ComparedKommune } from "../model/comparison.ts";
import { REFUSALS } from "../views/refusal.ts";

/** What an address asks for, and sentences on what of it there is not. */
interface InAddress<T> {
  asked: T;
  gone: string[];
}

/** The parameters of an address: the municipalities that are chosen, and whether values are per inhabitant. */
export const CHOSEN = "k";
export const PER = "pr";

/**
 * What other sites put at the end of an address. Views know the same, but in the first script of a dataset's page: what that shares
 * with a later fetch of another page would be sent with every page.
 */
const OF_OTHER_SITES = /^(?:ref|source|igshid)$|_|clid$/;

/** What is told of an address: the parameters that nobody knows, what else there is not, and which there are for whoever used another. */
export function toldOf(query: URLSearchParams, own: readonly string[], gone: readonly string[]): string[] {
  const unknown = [...new Set(query.keys())].filter((name) => !own.includes(name) && !OF_OTHER_SITES.test(name));
  const known = `Adressen kan her kun vælge i ${listAnd(own.map((name) => `»${name}«`))}.`;
  return [...fewTold([...unknown.map(REFUSALS.unknown), ...gone]), ...(unknown.length === 0 ? [] : [known])];
}

/** What is asked of a municipality to know it by its names. */
export type NamedKommune = Pick<ComparedKommune, "slug" | "name" | "aliasser">;

/** The slug of each municipality by its slug and by its other names as they are in addresses. */
function slugByName(kommuner: readonly NamedKommune[]): Map<string, string> {
  const named = kommuner.flatMap(({ slug, name, aliasser }) =>
    [slug, name, ...(aliasser?.split("|") ?? [])].map((one): [string, string] => [slugOf(one), slug]),
  );
  return new Map(named);
}

/** The municipalities that an address names, each once, by their slugs; a name is read as its slug, with »Kommune« and its s or without. */
export function kommunerIn(query: URLSearchParams, kommuner: readonly NamedKommune[]): InAddress<string[]> {
  const known = slugByName(kommuner);
  const found = (name: string): string | undefined => {
    const slug = slugOf(name);
    const bare = slug.replace(/-kommune$/, "");
    return known.get(slug) ?? known.get(bare) ?? known.get(bare.replace(/s$/, ""));
  };
  const names = query.getAll(CHOSEN).filter((name) => name !== "");
  return {
    asked: [...new Set(names.flatMap((name) => found(name) ?? []))],
    gone: [...new Set(names)]
      .filter((name) => found(name) === undefined)
      .map((name) => REFUSALS.noWord(name, "kommunen")),
  };
}

const INHABITANT = "indbygger";

/** Whether an address asks for values per inhabitant. */
export function perInhabitantIn(query: URLSearchParams): InAddress<boolean> {
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
