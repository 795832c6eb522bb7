import { FIRST_NAMES } from "./first-names.ts";

/** What stands where a person's name and where a way to reach one stood. */
const [NAME, WAY] = ["[navn udeladt]", "[kontakt udeladt]"] as const;

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Eight figures are a telephone number where a word or a country code says so: a row of a table may have as many. */
const PHONE =
  /(?<=\b(?:tlf|telefon|mobil|tel|direkte)\b[.:]*\s*)(?:\(?\+45\)?\s*)?\d(?:\s?\d){7}\b|\(?\+45\)?(?:\s?\d){8}\b/giu;
/** The initials of an official, alone on a line. */
const INITIALS = /(?<=^|\n)\s*\/\p{Ll}{2,}(?=\s*(?:\n|$))/gu;
const WORD = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
/** A first name and what follows of names on its line, or the one that begins the next. */
const PERSON = new RegExp(
  `(?<![\\p{L}-])(?:${FIRST_NAMES.join("|")})(?:-\\p{Lu}\\p{Ll}+)?(?:(?:[ \\t]+(?:\\p{Lu}\\.|${WORD})){1,3}|\\s*\\n\\s*${WORD})(?![\\p{L}])`,
  "gu",
);

/**
 * Lines of a source, in order, without names of persons, mail addresses and telephone numbers. `published` tells whether a name
 * stands in a row that the site publishes, where it is the name of an office, a place or an orchestra; such a name stays.
 */
export function withoutPersons(lines: readonly string[], published: (name: string) => boolean): string[] {
  return lines
    .join("\n")
    .replace(MAIL, WAY)
    .replace(PHONE, WAY)
    .replace(INITIALS, NAME)
    .replace(PERSON, (name) => (published(name) ? name : name.replace(/\S[^\n]*\S|\S/g, NAME)))
    .split("\n");
}

/** Whether something of a line is left out, so that it may have fewer numbers than the source. */
export const isLeftOut = (text: string): boolean => text.includes(NAME) || text.includes(WAY);
