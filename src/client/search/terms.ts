import { fold } from "../fold.ts";

/** The common endings of Danish nouns and adjectives. */
export const ENDING = /(?:ernes|erne|enes|ene|ens|ets|ers|er|en|et|es|e|s)$/;
const SHORTEST_STEM = 5;
/** No Danish word ends in a doubled consonant: it is doubled before an ending, tal and tallet, handicap and handicappede. */
const DOUBLED = /([^aeiouy])\1(?:ed)?$/;

const LETTERS: Record<string, string> = { aa: "å", oe: "ø", ae: "æ" };

/** A term without its Danish letters: kraft for kræft. */
export const plain = (looked: string): string => looked.replace(/[åæ]/g, "a").replace(/ø/g, "o");

/**
 * A word as it is looked up: folded, with aa as å, oe as ø and ae as æ (aalborg, ålborg), orkestre as orkester, and without the
 * common endings of Danish nouns and adjectives (takst, taksten, taksternes; folketal, folketallet).
 */
export function term(word: string): string {
  const whole = fold(word)
    .replace(/aa|oe|ae/g, (pair) => LETTERS[pair] ?? pair)
    .replace(/tre(?=(?:ne|nes|s)?$)/, "ter");
  const stem = whole.replace(ENDING, "").replace(DOUBLED, "$1");
  return stem.length >= SHORTEST_STEM ? stem : whole;
}

/** The words of a text. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Those that a text writes with hyphens, as one word: `EU-kontor` is looked up as `eukontor` too. */
export const hyphened = (text: string): string[] =>
  (text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.replaceAll("-", ""));

/** Each word with the next, as one. */
export const joined = (own: readonly string[]): string[] => own.slice(1).map((word, at) => `${own[at] ?? ""}${word}`);

/** The words of a text as they are looked up. */
export const termsOf = (text: string): string[] => words(text).map(term);

/** The words of a query: whoever writes none of æ, ø and å in one may mean them by a, o, aa, ae or oe. */
export const askedTerms = (query: string): string[] =>
  words(query).map((word) => (/[æøå]/i.test(word) ? term(word) : plain(term(word))));

const LIGHT = new Set(
  termsOf(
    "kommune i på og til for med af fra om ved hos efter under over uden pr per at er var bliver har have en et den det de der som eller man jeg vi min mit mine sin sit sine ud ind op ned alt alle tal tallene hvor hvad hvem hvilke hvornår hvordan hvorfor betyder findes fik antal danmark mange meget lang længe tid tager skal kan må vil får gør bedst dårligst højest lavest flest færrest størst mindst mest høj høje lav lave dyrest billigst",
  ).map(plain),
);
/** Whether a term is a year. */
export const isYear = (looked: string): boolean => /^(?:19|20)\d\d$/.test(looked);

/** Whether a term says little of what is looked for: a word found everywhere, a judgement, a year, or a number that many texts have. */
export const isLight = (looked: string): boolean =>
  LIGHT.has(plain(looked)) || isYear(looked) || /^\d\d?$/.test(looked);
