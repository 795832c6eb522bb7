import { kommuner, synonyms, terms } from "../catalogue.ts";
import { term, termsOf } from "../client/search/terms.ts";
import { kommuneName } from "../model/kommune.ts";

/** The forms of a term that begin otherwise than the term itself: other words for it, and not its inflections. */
const otherWords = (ord: string, former: string | null): string[] =>
  (former?.split("|") ?? []).filter((form) => term(form).slice(0, 4) !== term(ord).slice(0, 4));

const names = new Set(kommuner.map(kommuneName));

const all: [said: string, meant: string][] = [
  ...synonyms
    .filter(({ ord }) => !names.has(ord))
    .flatMap(({ ord, andre }) => andre.split("|").map((said): [string, string] => [said, ord])),
  ...terms.flatMap(({ ord, former }) => otherWords(ord, former).map((said): [string, string] => [said, ord])),
];

/** Words that are looked up as one are sent once. */
const sent = new Map(all.map((pair) => [`${termsOf(pair[0]).join(" ")}|${pair[1]}`, pair])).values();

/**
 * What readers write, with what the site calls it, as `SearchFile.synonyms` holds it: from the list of synonyms, but for the names of
 * municipalities, which are places; and from the other words of the glossary.
 */
export const searchSynonyms = [...Map.groupBy(sent, ([, meant]) => meant)]
  .map(([meant, pairs]) => [meant, ...pairs.map(([said]) => said)].join(","))
  .join(";");
