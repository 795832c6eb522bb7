import { max } from "d3";

/** So many letters stand beside each other in a table on a phone, with one for the space after each column. */
const ROOM = 41;
/** The column that rows are called by is no wider than this, and no other than that, unless a word of its own is. */
const [NAME, COLUMN] = [18, 10];

const longest = (texts: readonly string[]): number => max(texts, ({ length }) => length) ?? 0;
const longestWord = (texts: readonly string[]): number => longest(texts.flatMap((text) => text.split(/[\s\u2010-]/)));

/** Whether a phone shows columns beside each other, given the texts of each: first the one that rows are called by. */
export function hasPhoneRoom([name = [], ...others]: readonly (readonly string[])[]): boolean {
  const letters = [
    Math.min(longest(name), NAME),
    ...others.map((texts) => Math.max(longestWord(texts), Math.min(longest(texts), COLUMN))),
  ];
  return letters.reduce((all, one) => all + one + 1, 0) <= ROOM;
}
