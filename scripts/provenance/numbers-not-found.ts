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

/** The quoted numbers that do not stand on the lines they name. `cited` gives the text of the lines of a source. */
export function numbersNotFound(quoted: readonly Quoted[], cited: (kilde: string, linjer: string) => string): Quoted[] {
  return quoted.filter(({ value, kilde, linjer, words }) => {
    const text = cited(kilde, linjer);
    return !printedNumbers(text).has(value) && !(words && numberWords(text).has(value));
  });
}

/** One line on a number that was not found, for the report of a failing test. */
export function quotedText({ file, row, column, value, kilde, linjer }: Quoted): string {
  return `${file}, row ${row}, ${column}: ${value} does not stand on lines ${linjer} of ${kilde}`;
}
