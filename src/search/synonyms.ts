import { synonyms, terms } from "../catalogue.ts";
import { term } from "../client/search/terms.ts";

/** The forms of a term that begin otherwise than the term itself: other words for it, and not its inflections. */
const otherWords = (ord: string, former: string | null): string[] =>
  (former?.split("|") ?? []).filter((form) => term(form).slice(0, 4) !== term(ord).slice(0, 4));

/** What readers write, with what the site calls it: from the list of synonyms, and from the other words of the glossary. */
export const searchSynonyms: [said: string, meant: string][] = [
  ...synonyms.flatMap(({ ord, andre }) => andre.split("|").map((said): [string, string] => [said, ord])),
  ...terms.flatMap(({ ord, former }) => otherWords(ord, former).map((said): [string, string] => [said, ord])),
];
