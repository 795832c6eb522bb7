import type { CellFault } from "./cell-fault.ts";
import { foreignLetter } from "./foreign-letter.ts";

/** More than any cell of a source needs; the longest so far has a fifth. */
const LONGEST = 2_000;

/**
 * Characters that no reader sees: control characters, those that turn the direction of a text or join and split words without
 * a trace, fillers that pass for letters, and halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/u;

/** What some of them are, so that a person can guess how they came there. */
const KNOWN: [pattern: RegExp, name: string][] = [
  [/[\r\n\u2028\u2029\u0085\v\f]/, "et linjeskift"],
  [/\t/, "et tabulatortegn"],
  [/\u00ad/, "en blød bindestreg"],
  [/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, "et tegn, der vender skriveretningen"],
];

/** Blanks that cannot be told from a plain one by eye, though a name with one is another to every search and count. */
const UNPLAIN_BLANK = /(?! )\p{Zs}/u;

/** What is wrong with a text that a reader could not see, or not read to the end; undefined for any other. */
export function unreadableText(text: string): CellFault | undefined {
  if (text.length > LONGEST) {
    const expected = `en tekst på højst ${LONGEST} tegn; her er ${text.length}`;
    return {
      expected,
      action: "Forkort teksten. Er flere celler blevet til én, så mangler et anførselstegn længere oppe.",
    };
  }
  const at = text.search(UNSEEN);
  if (at < 0) return looseMark(text) ?? foreignLetter(text);
  const unseen = text.slice(at, at + 1);
  const name = KNOWN.find(([pattern]) => pattern.test(unseen))?.[1] ?? "et usynligt tegn";
  return {
    expected: `tekst uden usynlige tegn; her er ${name} ${whereIn(text, at)}`,
    action: "Skriv cellen forfra i hånden.",
  };
}

/** Where in a cell something stands, by what comes before it. */
const whereIn = (text: string, at: number): string =>
  at === 0 ? "først i cellen" : `efter »${text.slice(Math.max(0, at - 20), at)}«`;

/** What is wrong with a name that has another blank than the plain one; in running text it does no harm. */
export function unplainBlank(text: string): CellFault | undefined {
  const at = text.search(UNPLAIN_BLANK);
  if (at < 0) return undefined;
  const expected = `almindelige mellemrum; her er et hårdt mellemrum ${whereIn(text, at)}`;
  return { expected, action: "Slet mellemrummet, og skriv et nyt med mellemrumstasten." };
}

/** A letter that is stored as two characters looks as it should, but is another to every search and count. */
function looseMark(text: string): CellFault | undefined {
  const word = text.split(/[^\p{L}\p{M}]+/u).find((part) => part !== part.normalize("NFC"));
  if (word === undefined) return undefined;
  const expected = `bogstaver som å skrevet som ét tegn; i »${word}« er ringen eller prikkerne et tegn for sig`;
  return { expected, action: `Skriv »${word.normalize("NFC")}« forfra i hånden.` };
}
