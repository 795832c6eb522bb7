import { fold } from "../fold.ts";
import { term, words } from "./terms.ts";

/**
 * Whether a title has a word only as the beginning of others that are spelt with other letters: »børn« in »Bornholm«. Whoever
 * writes no æ, ø or å may mean them.
 */
export function isFoldedPrefix(word: string, title: string): boolean {
  if (!/[æøå]/i.test(word)) return false;
  const begun = words(title).filter((one) => term(one).startsWith(term(word)));
  return begun.length > 0 && begun.every((one) => term(one) !== term(word) && !fold(one).startsWith(fold(word)));
}
