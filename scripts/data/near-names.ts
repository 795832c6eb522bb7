import { editDistance } from "../../src/lib/edit-distance.ts";
import { lowerCase } from "../../src/lib/lower-case.ts";
import { resolve, type CodeLists } from "../../src/model/code-lists.ts";
import type { Column } from "../../src/model/shape.ts";
import { freelyNamed } from "./freely-named.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

/** A name in so many rows is known; one that stands in a single row and differs from it by a letter is a slip. */
const KNOWN = 3;
/** In a shorter word, and where only a digit differs, one letter may tell two things apart. */
const SHORTEST_WORD = 5;

/** A name without what two spellings of the same may differ in: capitals, blanks, and æ, ø and å or what stands for them. */
const plain = (name: string): string =>
  lowerCase(name.normalize("NFC"))
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/\s+/gu, " ");

/** The cells whose name is another of their column, written in another way. rows[i] stands in row i + 2. */
export function nearNames(file: string, columns: readonly Column[], rows: readonly Row[], lists: CodeLists): Problem[] {
  return columns.filter(freelyNamed).flatMap(({ name: column }) => {
    const at = rowsByName(rows, column);
    return [...at].flatMap(([written, own]) => {
      const meant = [...at].find(([other, rest]) => isSlip([written, own], [other, rest], lists));
      if (meant === undefined) return [];
      const [right, rest] = meant;
      const count = rest.length === 1 ? "en anden række" : `${rest.length} andre rækker`;
      const expected = `»${right}«, som der står i ${count}, eller et navn, der ikke ligner`;
      const action = `Mente du »${right}«? Kopiér navnet fra række ${rest[0]}. Skriver kilden selv navnet på to måder, så vælg den ene.`;
      return own.map((row): Problem => ({ file, row, column, value: written, expected, action }));
    });
  });
}

/** Every name of a column with the rows it stands in. */
function rowsByName(rows: readonly Row[], column: string): Map<string, number[]> {
  const at = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const name = row[column];
    if (typeof name === "string") at.set(name, [...(at.get(name) ?? []), index + 2]);
  }
  return at;
}

type Named = readonly [name: string, rows: readonly number[]];

/** Whether a name is likely to be meant for another: the same but for the spelling, or one letter away from one well known. */
function isSlip([written, own]: Named, [other, rest]: Named, lists: CodeLists): boolean {
  if (written === other || Math.abs(written.length - other.length) > LONGER) return false;
  if (plain(written) === plain(other)) {
    return own.length < rest.length || (own.length === rest.length && (own[0] ?? 0) > (rest[0] ?? 0));
  }
  return own.length === 1 && rest.length >= KNOWN && differsByALetter(written, other, lists);
}

/** Two spellings of one name are never longer apart than this. */
const LONGER = 4;

function differsByALetter(written: string, other: string, { lists }: CodeLists): boolean {
  const [words, others] = [written, other].map((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u));
  if (words === undefined || others === undefined || words.length !== others.length) return false;
  const unlike = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? ""] as const]));
  const [pair] = unlike;
  if (unlike.length !== 1 || pair === undefined) return false;
  const [word, meant] = pair;
  return (
    Math.min(word.length, meant.length) >= SHORTEST_WORD &&
    !/\p{N}/u.test(word + meant) &&
    // A municipality's own name is no slip for another's.
    resolve(lists.kommune, word) === undefined &&
    editDistance(plain(word), plain(meant)) === 1
  );
}
