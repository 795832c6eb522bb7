import type { CellFault } from "./cell-fault.ts";

/** A letter that is none of ours. Signs that all alphabets share, such as µ, are not meant. */
const FOREIGN = /(?!\p{Script=Common})(?!\p{Script=Inherited})(?!\p{Script=Latin})\p{L}/u;

/** The alphabets with letters that look like ours. */
const ALPHABETS: [pattern: RegExp, name: string][] = [
  [/\p{Script=Cyrillic}/u, "det kyrilliske alfabet"],
  [/\p{Script=Greek}/u, "det græske alfabet"],
];

/** What is wrong with a text that has a letter of another alphabet: it may look like ours, but no search would find the word. */
export function foreignLetter(text: string): CellFault | undefined {
  const letter = FOREIGN.exec(text)?.[0];
  if (letter === undefined) return undefined;
  const alphabet = ALPHABETS.find(([pattern]) => pattern.test(letter))?.[1] ?? "et andet alfabet";
  const word = text.split(/[^\p{L}\p{M}]+/u).find((part) => part.includes(letter)) ?? letter;
  const expected = `danske bogstaver; »${letter}« i »${word}« er fra ${alphabet}`;
  return { expected, action: "Skriv ordet forfra i hånden. Bogstavet kan ligne et dansk, men er et andet tegn." };
}
