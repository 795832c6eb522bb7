import { numberWords } from "./number-words.ts";
import { printedNumbers } from "./printed-numbers.ts";

/** A number that a table says was read in a document, and the lines it should stand on. */
export interface Quoted {
  file: string;
  /** Row as a spreadsheet counts them. */
  row: number;
  column: string;
  value: number;
  kilde: string;
  linjer: string;
  /** True when the document may spell the number as a word: `tre medarbejdere`. */
  words: boolean;
}

/** Words by which a text says minus: `et fald på 0,4 %` is −0,4. */
const LESS = /\b(?:fald|mindre|nedgang|reduktion|reducere)/i;

/** The quoted numbers that do not stand on the lines they name. `cited` gives the text of the lines of a source. */
export function numbersNotFound(quoted: readonly Quoted[], cited: (kilde: string, linjer: string) => string): Quoted[] {
  return quoted.filter(({ value, kilde, linjer, words }) => {
    const text = cited(kilde, linjer);
    const printed = printedNumbers(text);
    const inWords = (words && numberWords(text).has(value)) || (value < 0 && LESS.test(text) && printed.has(-value));
    return !printed.has(value) && !inWords;
  });
}

/** One line on a number that was not found, for the report of a failing test. */
export function quotedText({ file, row, column, value, kilde, linjer }: Quoted): string {
  return `${file}, row ${row}, ${column}: ${value} does not stand on lines ${linjer} of ${kilde}`;
}
