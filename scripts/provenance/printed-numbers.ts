const DANISH = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const PLAIN = /^\d+\.\d+$/;

/** Halves as Danes write them: ½ and 1½ as 0,5 and 1,5. */
const HALVES = /(\d*)½/g;

/** A date in digits, whose parts are numbers each: 23.05.19, 1.10.2024, also with a space before the year. */
const DATE = /(?<![\d.,])(?:(\d{2})\.(\d{2})\.(\d{2})|(\d{1,2})\.(\d{1,2})\.? ?((?:19|20)\d{2}))(?!\d|[.,]\d)/g;
/** A year and a day that have lost the space between them: `Sommer 202314. Juni`. */
const GLUED = /(?<!\d)((?:19|20)\d{2})(?=\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/gi;

/**
 * Every number printed in a text, as maximal runs of digits with points and commas inside, read as Danish (3.956,5)
 * or, where that is impossible, as plain (12.5). Digits that belong to a word (DK2020) are no number, and a digit
 * glued to a number is part of it. A half is read with the number before it. A minus counts when nothing but a space or bracket stands before it.
 */
export function printedNumbers(text: string): Set<number> {
  const apart = text.replace(GLUED, "$1 ");
  const runs = apart
    .replace(HALVES, (_, whole: string) => `${whole || "0"},5`)
    .matchAll(/(?<![\p{L}\d.,])((?<![^\s([])[-−–])?(\d+(?:[.,]\d+)*)/gu);
  const read = [...runs].flatMap(([, sign, digits = ""]) => signed(value(digits), sign !== undefined));
  return new Set([...read, ...[...apart.matchAll(DATE)].flatMap(partsOf)]);
}

/** Day, month and year of a date in digits. */
function partsOf([, day, month, year, shortDay, shortMonth, longYear]: RegExpMatchArray): number[] {
  return [day ?? shortDay, month ?? shortMonth, longYear ?? `20${year}`].map(Number);
}

function value(run: string): number | undefined {
  if (DANISH.test(run)) return Number(run.replaceAll(".", "").replace(",", "."));
  return PLAIN.test(run) ? Number(run) : undefined;
}

function signed(read: number | undefined, negative: boolean): number[] {
  if (read === undefined) return [];
  return [negative ? -read : read];
}
