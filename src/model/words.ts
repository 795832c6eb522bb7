import type { Fact } from "./fact.ts";

/** A sentence in pieces: words, and facts where they stand. */
export interface Said {
  text: string;
  pieces: readonly (string | Fact)[];
}

/** A sentence with facts, or words with facts, in it: say`I ${year} var ${share} private.` Empty pieces are left out. */
export function say(words: TemplateStringsArray, ...values: (string | number | Fact | Said)[]): Said {
  const pieces = words
    .flatMap((word, index): (string | Fact)[] => {
      const value = values[index];
      if (value === undefined) return [word];
      if (typeof value === "object" && "pieces" in value) return [word, ...value.pieces];
      return [word, typeof value === "number" ? String(value) : value];
    })
    .filter((piece) => piece !== "");
  return { text: pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join(""), pieces };
}

/** What stands around a picture or over a text: plain words, or words with facts among them. */
export type Words = string | Said;

/** Words as they read. */
export const textOf = (words: Words): string => (typeof words === "string" ? words : words.text);

/** Words in pieces: texts, and facts where they stand. */
export const piecesOf = (words: Words): readonly (string | Fact)[] =>
  typeof words === "string" ? [words] : words.pieces;

/** The facts that stand among words, in their order. */
export const factsIn = (words: Words): Fact[] => piecesOf(words).filter((piece) => typeof piece !== "string");

/** Sentences or parts of some with the same words between each two of them. */
export function joinedWords(parts: readonly Said[], between: string): Said {
  const pieces = parts.flatMap(({ pieces: own }, at) => (at === 0 ? own : [between, ...own]));
  return { text: parts.map(({ text }) => text).join(between), pieces };
}
