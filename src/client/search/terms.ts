import { fold } from "../fold.ts";

/** The common endings of Danish nouns and adjectives. */
export const ENDING = /(?:ernes|erne|enes|ene|ens|ets|ers|er|en|et|es|e|s)$/;
const SHORTEST_STEM = 5;
/** No Danish word ends in a doubled consonant: it is doubled before an ending, tal and tallet. */
const DOUBLED = /([^aeiouy])\1$/;

/**
 * A word as it is looked up: folded, so that aa, å and a, oe, ø and o, ae, æ and a are each the same (ålborg, aalborg,
 * alborg), orkestre as orkester, and without the common endings of Danish nouns and adjectives (takst, taksten, taksternes; folketal, folketallet).
 */
export function term(word: string): string {
  const plain = fold(word)
    .replace(/aa|oe|ae/g, ([first = ""]) => first)
    .replace(/tre(?=(?:ne|nes|s)?$)/, "ter");
  const stem = plain.replace(ENDING, "").replace(DOUBLED, "$1");
  return stem.length >= SHORTEST_STEM ? stem : plain;
}

/** The words of a text. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text as they are looked up. */
export const termsOf = (text: string): string[] => words(text).map(term);

const LIGHT = new Set(
  termsOf(
    "kommune kommunes kommunen i på og til for med af fra om ved hos efter under over uden pr per at er var bliver har have en et den det de der som eller man jeg vi min mit mine sin sit sine ud ind op ned alt alle tal tallene hvor hvad hvem hvilke hvilken hvornår hvordan hvorfor betyder mange meget lang længe tid tager skal kan må vil får gør bedst bedste dårligst dårligste højest højeste lavest laveste flest færrest størst største mindst mindste mest høj høje lav lave dyrest dyreste billigst billigste",
  ),
);
/** Whether a term is a year. */
export const isYear = (looked: string): boolean => /^(?:19|20)\d\d$/.test(looked);

/** Whether a term says little of what is looked for: a word found everywhere, a judgement, or a year. */
export const isLight = (looked: string): boolean => LIGHT.has(looked) || isYear(looked);
