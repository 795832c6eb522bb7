const DANISH = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const PLAIN = /^\d+\.\d+$/;

/** Halves as Danes write them: ½ and 1½ as 0,5 and 1,5. */
const HALVES = /(\d*)½/g;

/**
 * Every number printed in a text, as maximal runs of digits with points and commas inside, read as Danish (3.956,5)
 * or, where that is impossible, as plain (12.5). Digits that belong to a word (DK2020) are no number, and a digit
 * glued to a number is part of it. A half is read with the number before it. A minus counts when nothing but a space or bracket stands before it.
 */
export function printedNumbers(text: string): Set<number> {
  const runs = text
    .replace(HALVES, (_, whole: string) => `${whole || "0"},5`)
    .matchAll(/(?<![\p{L}\d.,])((?<![^\s([])[-−–])?(\d+(?:[.,]\d+)*)/gu);
  return new Set([...runs].flatMap(([, sign, digits = ""]) => signed(value(digits), sign !== undefined)));
}

function value(run: string): number | undefined {
  if (DANISH.test(run)) return Number(run.replaceAll(".", "").replace(",", "."));
  return PLAIN.test(run) ? Number(run) : undefined;
}

function signed(read: number | undefined, negative: boolean): number[] {
  if (read === undefined) return [];
  return [negative ? -read : read];
}
