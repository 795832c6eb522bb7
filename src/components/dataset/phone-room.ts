import { max } from "d3";
import { textRoom } from "./text-room.ts";

/** A column as far as its width goes: its head, and the texts of its cells. */
interface Measured {
  head: string;
  texts: readonly string[];
}

/** So many letters stand beside each other in a table on a phone, with one for the space after each column. */
const ROOM = 41;
/** The column that rows are called by is no wider than this, more where it has sentences, and no other than that, unless a word is. */
const [NAME, SENTENCES, COLUMN] = [17, 22, 10];

const longest = (texts: readonly string[]): number => max(texts, ({ length }) => length) ?? 0;
const longestWord = (texts: readonly string[]): number => longest(texts.flatMap((text) => text.split(/[\s\u2010-]/)));

/** How many letters a column is wide that is made narrow where it can be. A head is broken within its words. */
const width = ({ head, texts }: Measured, narrow: number): number =>
  Math.max(longestWord(texts), Math.min(longest([head, ...texts]), narrow)) + 1;

/** Whether a phone shows columns beside each other: first the one that rows are called by. */
export function hasPhoneRoom(name: Measured, others: readonly Measured[]): boolean {
  const widths = others.map((column) => width(column, COLUMN));
  const all = [width(name, textRoom(name.texts) === undefined ? NAME : SENTENCES), ...widths];
  return all.reduce((sum, one) => sum + one, 0) <= ROOM;
}
