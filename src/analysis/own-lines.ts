import { lineRanges, type LineRange } from "../model/line-ranges.ts";

/** What sources print where there is none. */
const NONE = /^[-–0]$/;

/** The numbers of a text as they are read, and a dash for none. */
const numbersIn = (text: string): string[] =>
  text.split(/\s+/).map((word) => word.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", "."));

const hasNumber = (text: string, value: number): boolean =>
  numbersIn(text).some((word) => (value === 0 ? NONE.test(word) : word === String(value)));

const hasName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text));

const order = (a: LineRange, b: LineRange): number =>
  (a.extract ?? "").localeCompare(b.extract ?? "") || a.from - b.from;

/**
 * Of the lines that a row was read on, as its cell has them, those that some of its numbers stand on beside its name, with the
 * lines that head them: those before, back to another line with its name. All of them where the text does not tell. `textOf`
 * gives what a range of lines says.
 */
export function ownLines(
  linjer: string,
  names: readonly string[],
  values: readonly number[],
  textOf: (range: LineRange) => string,
): string {
  const parts = linjer.split("; ");
  const ranges = lineRanges(linjer).map((range, at) => ({ range, part: parts[at] ?? "", text: textOf(range) }));
  const named = ranges.filter(({ text }) => hasName(text, names));
  const own = values.map((value) => named.filter(({ text }) => hasNumber(text, value)));
  if (own.length === 0 || own.some(({ length }) => length === 0)) return linjer;
  const kept = ranges.filter((one) => {
    const following = named
      .filter(({ range }) => range.extract === one.range.extract && range.from >= one.range.from)
      .sort((a, b) => order(a.range, b.range))[0];
    return following === undefined ? !named.includes(one) : own.flat().includes(following);
  });
  return kept.map(({ part }) => part).join("; ");
}
