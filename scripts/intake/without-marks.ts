/** Marks that lead to a note below a table: ¹²³, *, †, and a letter or digit in brackets: `Privat¹`, `26*`, `Nord a)`. */
const MARKS = /(?<=\S)[ \u00a0]*(?:[¹²³⁰⁴-⁹]+(?:[,;] ?[¹²³⁰⁴-⁹]+)*|[*†‡§]+|\(?(?<=[\s(])[a-z0-9]\))$/u;

/** A text as it reads: spaces that only look alike are one plain space, and none stands first or last. */
export const tidyText = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/[\s\u00a0\u202f\u2007]+/g, " ")
    .trim();

/** A text without the marks of notes at its end. */
export function withoutMarks(text: string): string {
  const tidy = tidyText(text);
  const bare = tidy.replace(MARKS, "");
  return bare === "" ? tidy : bare;
}

/** A heading as it is compared: in small letters, without marks, units in brackets and what stands around the words. */
export function comparable(text: string): string {
  const known = compared.get(text);
  if (known !== undefined) return known;
  const plain = withoutMarks(text)
    .toLocaleLowerCase("da-DK")
    .replace(/[»«"'.,:;_–-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  compared.set(text, plain);
  return plain;
}

/** The same headings and names are compared with those of every dataset. */
const compared = new Map<string, string>();
