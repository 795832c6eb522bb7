import { fileKind, isUtf16, KIND_NAMES } from "../data/file-kind.ts";
import type { Problem } from "../data/problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SAVE = "Gem teksten igen med tegnsættet UTF-8 under det samme navn.";
const EXTRACT = "Åbn dokumentet, kopiér al teksten, og gem den som ren tekst i UTF-8 under det samme navn.";

/**
 * The text of an extract of a source, or why numbers cannot be looked up in it. Characters that a document has lost are no fault
 * of the extract: that is how its text is.
 */
export function extractText(file: string, bytes: Uint8Array): string | Problem {
  const kind = fileKind(bytes);
  if (kind !== undefined) {
    return {
      file,
      expected: `en tekstfil (txt); filen er ${KIND_NAMES[kind]}, der har fået et nyt navn`,
      action: EXTRACT,
    };
  }
  if (isUtf16(bytes)) return { file, expected: "teksten i UTF-8; filen er gemt i UTF-16", action: SAVE };
  const text = utf8Text(bytes);
  if (text === undefined) {
    const expected = "teksten i UTF-8; filen ser ud til at være gemt i Windows-1252 eller et andet tegnsæt";
    return { file, expected, action: SAVE };
  }
  if (text.includes("\0")) return { file, expected: "en tekstfil (txt); filen er ikke ren tekst", action: EXTRACT };
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return {
      file,
      expected: "kildens tekst; filen er tom, eller der står hverken bogstaver eller tal i den",
      action: EXTRACT,
    };
  }
  return text;
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
