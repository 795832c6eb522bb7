import type { Fact, Said } from "./story.ts";

/** What stands around a picture or over a text: plain words, or words with facts among them. */
export type Words = string | Said;

/** Words as they read. */
export const textOf = (words: Words): string => (typeof words === "string" ? words : words.text);

/** Words in pieces: texts, and facts where they stand. */
export const piecesOf = (words: Words): readonly (string | Fact)[] =>
  typeof words === "string" ? [words] : words.pieces;

/** The facts that stand among words, in their order. */
export const factsIn = (words: Words): Fact[] => piecesOf(words).filter((piece) => typeof piece !== "string");
