import { fold } from "../fold.ts";

const ENDING = /(?:ernes|erne|enes|ene|ens|ets|ers|er|en|et|es|e|s)$/;
const SHORTEST_STEM = 5;

/**
 * A word as it is looked up: folded, so that aa, å and a, oe, ø and o, ae, æ and a are each the same (ålborg, aalborg,
 * alborg), and without the common endings of Danish nouns and adjectives (takst, taksten, taksternes).
 */
export function term(word: string): string {
  const plain = fold(word).replaceAll("aa", "a").replaceAll("oe", "o").replaceAll("ae", "a");
  const stem = plain.replace(ENDING, "");
  return stem.length >= SHORTEST_STEM ? stem : plain;
}

/** The words of a text. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;

/** Every ending of the long words of a text that may be a word itself: socialtilsyn → … tilsyn … So parts of compounds are found. */
export function parts(text: string): string[] {
  return words(text)
    .filter((word) => word.length >= SHORTEST_COMPOUND)
    .flatMap((word) => Array.from({ length: word.length - SHORTEST_PART - 1 }, (_, index) => word.slice(index + 2)));
}
