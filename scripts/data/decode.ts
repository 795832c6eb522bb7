import type { Problem } from "./problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder("windows-1252");

/** The text of a file that must be UTF-8 without a byte order mark, or what is wrong with its bytes. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  const save = "Gem filen igen som »CSV UTF-8« (i LibreOffice: tegnsæt Unicode UTF-8).";
  try {
    const text = utf8.decode(bytes);
    if (!text.startsWith("\ufeff")) return { text };
    const expected = "UTF-8 uden det usynlige mærke (BOM), som filen begynder med";
    return { problem: { file, expected, action: "Gem filen uden BOM, eller slet det første usynlige tegn i filen." } };
  } catch {
    const { row, word } = firstForeign(bytes);
    const expected = "teksten i UTF-8; filen ser ud til at være gemt i Windows-1252 eller et andet tegnsæt";
    return { problem: { file, row, value: word, expected, action: save } };
  }
}

/** Line and word of the first byte that is not UTF-8, read as Windows-1252 so that æ, ø and å can be recognised. */
function firstForeign(bytes: Uint8Array): { row: number; word: string } {
  const lines = windows1252.decode(bytes).split("\n");
  const row = lines.findIndex((line) => /[\u0080-\uffff]/.test(line));
  const word = /[^\s,;"]*[\u0080-\uffff][^\s,;"]*/.exec(lines[row] ?? "")?.[0] ?? "";
  return { row: row + 1, word };
}
