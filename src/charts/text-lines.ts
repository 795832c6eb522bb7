const NARROW_LETTERS = /[fijlrt.,:;'|()[\]\-/ 1]/;
const WIDE_LETTERS = /[mwMWÆ@]/;
const CAPITALS = /[A-ZØÅ]/;

/** About how wide a text is in the site's typeface, rounded up: text in a drawing cannot be measured when it is built. */
export function textWidth(text: string, fontSize = 13): number {
  const ems = [...text].map((letter) => {
    if (NARROW_LETTERS.test(letter)) return 0.34;
    if (WIDE_LETTERS.test(letter)) return 0.86;
    return CAPITALS.test(letter) ? 0.62 : 0.53;
  });
  return ems.reduce((sum, em) => sum + em, 0) * fontSize;
}

/** A text in lines that fit a width, broken at spaces and after hyphens. A word that is wider than the line stands alone. */
export function textLines(text: string, width: number, fontSize = 13): string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?<=[ -])(?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), fontSize) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
