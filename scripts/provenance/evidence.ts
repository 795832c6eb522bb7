import { numberWords } from "./number-words.ts";
import { printedNumbers } from "./printed-numbers.ts";

/** The numbers that a text gives. */
export interface Evidence {
  /** Those in digits. */
  printed: ReadonlySet<number>;
  /** Those in words, from nul to tyve. */
  spelled: ReadonlySet<number>;
  /** Whether it speaks of a fall, so that a number in it may stand for its negative. */
  falls: boolean;
}

/** Words by which a text says minus: `et fald på 0,4 %` is −0,4. */
const LESS = /\b(?:fald|mindre|nedgang|reduktion|reducere)/i;

/** The numbers that a text gives, be it a line or many. */
export const evidenceIn = (text: string): Evidence => ({
  printed: printedNumbers(text),
  spelled: numberWords(text),
  falls: LESS.test(text),
});

/** What besides numbers a text gives that rows are held against. */
export interface Named {
  /** The municipalities that it names, as their codes. */
  kommuner: ReadonlySet<number>;
  /** The days that it gives with their month and year, as ISO dates. */
  dates: ReadonlySet<string>;
  /** The months that it names or gives a day of, from 1. */
  months: ReadonlySet<number>;
}

/** What several texts give together. */
export const together = (all: readonly Evidence[]): Evidence => ({
  printed: new Set(all.flatMap(({ printed }) => [...printed])),
  spelled: new Set(all.flatMap(({ spelled }) => [...spelled])),
  falls: all.some(({ falls }) => falls),
});

/** Whether a number stands in a text: in digits, as a fall of its opposite, or, where `words` allows it, as a word. */
export const bears = ({ printed, spelled, falls }: Evidence, value: number, words: boolean): boolean =>
  printed.has(value) || (words && spelled.has(value)) || (value < 0 && falls && printed.has(-value));
