import { guessEncoding } from "./encoding.ts";
import { fileKind, isUtf16, KIND_NAMES } from "./file-kind.ts";
import type { Problem } from "./problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SAVE =
  "Gem filen igen med tegnsættet Unicode (UTF-8). I LibreOffice vælger du det under »Rediger filterindstillinger«, når du gemmer, og i Excel hedder filtypen »CSV UTF-8«.";

/** The text of a file, as well as it can be read, and what is wrong with its bytes. Text is absent when it is no text. */
export interface Decoded {
  text?: string;
  problems: Problem[];
}

/** Reads bytes that must be UTF-8 without a byte order mark. Other encodings are read too, so that its other errors show. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const kind = fileKind(bytes);
  if (kind !== undefined) {
    const expected = `en tekstfil (CSV); filen er ${KIND_NAMES[kind]}, der har fået et nyt navn`;
    const action =
      kind === "package" || kind === "compound"
        ? "Åbn den i regnearksprogrammet, og gem den som »CSV UTF-8«."
        : "Læg selve tabellen her, gemt fra regnearksprogrammet som »CSV UTF-8«.";
    return { problems: [{ file, expected, action }] };
  }
  if (isUtf16(bytes)) {
    return { problems: [{ file, expected: "teksten i UTF-8; filen er gemt i UTF-16", action: SAVE }] };
  }
  try {
    return checkText(file, utf8.decode(bytes));
  } catch {
    const { name, text } = guessEncoding(bytes);
    const expected = `teksten i UTF-8; filen ser ud til at være gemt i tegnsættet ${name}`;
    return { text, problems: [{ file, ...firstWord(text, /[\u0080-\uffff]/), expected, action: SAVE }] };
  }
}

/**
 * What is left of æ, ø and å in a file that was saved with plain letters alone: one mark or two in a word (`Br?nderslev`) or first
 * in it (`?lborg`), two last in it, and one after letters that are no word without a vowel (`p?`), unless they shorten one.
 */
const QUESTION_MARK_FOR_LETTER =
  /\p{L}\?{1,2}\p{L}|(?<![\p{L}\p{N}?])\?{1,2}\p{L}|\p{L}\?{2}(?!\?)|(?<!\p{L})(?!(?:kr|kl|nr|pct|stk|tlf|mv)\?)[b-df-hj-np-tv-xz]{1,3}\?/u;

function checkText(file: string, text: string): Decoded {
  if (QUESTION_MARK_FOR_LETTER.test(text)) {
    const expected = "bogstaver, der kan læses; æ, ø eller å er blevet til spørgsmålstegn, da filen blev gemt";
    const action = `Bogstaverne kan ikke reddes i filen: Hent den igen, som den var før. ${SAVE}`;
    return { problems: [{ file, ...firstWord(text, QUESTION_MARK_FOR_LETTER), expected, action }] };
  }
  if (text.startsWith("\ufeff")) {
    const expected = "UTF-8 uden det usynlige mærke (BOM), som filen begynder med";
    const action = "Gem filen som UTF-8 uden BOM. LibreOffice gør det; Excel sætter altid mærket.";
    return { text: text.slice(1), problems: [{ file, row: 1, expected, action }] };
  }
  // What is left when æ, ø or å went through the wrong encoding before the file was saved.
  const mangled = /\ufffd|Ã[\u0080-\u00bf]/;
  if (!mangled.test(text)) return { text, problems: [] };
  const expected = "bogstaver, der kan læses; æ, ø eller å er blevet ødelagt, da filen blev åbnet i et forkert tegnsæt";
  const action = "Hent filen igen fra afsenderen, og åbn den som UTF-8.";
  return { text, problems: [{ file, ...firstWord(text, mangled), expected, action }] };
}

/** Row and word where a pattern is first met. */
function firstWord(text: string, pattern: RegExp): { row: number; value: string } {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => pattern.test(line));
  const value = lines[index]?.split(/[\s,;"]+/).find((word) => pattern.test(word)) ?? "";
  return { row: index + 1, value };
}
