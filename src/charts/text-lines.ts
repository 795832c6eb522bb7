const NARROW_LETTERS = /[fijlrt.,:;'|()[\]\-/ ]/;
const WIDE_LETTERS = /[mwMWÆ@]/;
const CAPITALS = /[A-ZØÅ]/;

function reckonedEm(letter: string): number {
  if (NARROW_LETTERS.test(letter)) return 0.32;
  if (WIDE_LETTERS.test(letter)) return 0.86;
  return CAPITALS.test(letter) ? 0.63 : 0.54;
}

/** Thousands of texts are measured for a picture, of a few dozen letters. */
const ems = new Map<string, number>();

function emOf(letter: string): number {
  const em = ems.get(letter) ?? reckonedEm(letter);
  ems.set(letter, em);
  return em;
}

/** About how wide a text is in the site's typeface, rather too wide than too narrow: a build cannot measure it. */
export function textWidth(text: string, fontSize = 13): number {
  let sum = 0;
  for (const letter of text) sum += emOf(letter);
  return sum * fontSize;
}

/** How much wider a text is in bold. */
export const BOLD = 1.06;

/** Where a text is broken: at spaces, and after hyphens too. */
export const [AT_SPACES, AT_HYPHENS] = [/(?<= )(?=\S)/, /(?<=[ -])(?=\S)/];

/**
 * A text in as few lines as fit a width, all about equally long. It is broken at spaces and after hyphens, or as is asked; a word
 * that is wider than the line stands alone.
 */
export function textLines(text: string, width: number, fontSize = 13, breaks = AT_HYPHENS): string[] {
  const pieces = text.split(breaks);
  let lines = broken(pieces, width, fontSize);
  for (let narrower = width; narrower > 0; narrower -= fontSize / 2) {
    const shorter = broken(pieces, narrower, fontSize);
    if (shorter.length > lines.length) break;
    lines = shorter;
  }
  return lines;
}

function broken(pieces: readonly string[], width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), fontSize) <= width) {
      lines[lines.length - 1] = last + piece;
    } else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
