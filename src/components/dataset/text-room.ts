import { quantile } from "d3";

/** Texts longer than this are sentences, and a narrow column makes a tower of each. */
const SENTENCE = 48;

/**
 * The class of a column of texts by the room that it needs: much where a quarter of them or more are sentences, some where
 * only a few are, so that a column that is nearly empty leaves its room to the full ones.
 */
export function textRoom(texts: readonly string[]): "long" | "some" | undefined {
  const lengths = texts.map(({ length }) => length);
  if (lengths.every((length) => length <= SENTENCE)) return undefined;
  return (quantile(lengths, 0.75) ?? 0) > SENTENCE ? "long" : "some";
}

/** A word of more letters than this is wider than a narrow column. */
const LETTERS = 16;

/** Whether a column has words, however short its texts are, that a narrow column would break. */
export function hasLongWords(texts: readonly string[]): boolean {
  return texts.some((text) => text.split(/[\s\u2010-]/).some(({ length }) => length > LETTERS));
}
