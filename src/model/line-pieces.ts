import { rangeAddress } from "./line-address.ts";
import { lineRanges } from "./line-ranges.ts";

/** A piece of a text on where a row was read; one that names lines leads to them. */
export interface LinePiece {
  text: string;
  href?: string;
}

/** A range of lines, with the word before it: `linje 12-14`, `l. 7`. Not the number of an extract, `000:7` or `udtræk 000`. */
const RANGE = /(?:linje |l\.\u00a0)?(?<!\d|udtræk )\d+(?:-\d+)?(?![\d:])/g;

/** A text that names the lines of a cell, as `lineText` does or as they stand in it, in pieces of which each range has its address. */
export function linePieces(text: string, kilde: string, linjer: string): LinePiece[] {
  const named = lineRanges(linjer);
  const ranges = text.includes(linjer) ? named : [...Map.groupBy(named, ({ extract }) => extract).values()].flat();
  const pieces: LinePiece[] = [];
  let end = 0;
  for (const [at, { 0: words, index }] of [...text.matchAll(RANGE)].entries()) {
    const range = ranges[at];
    if (range === undefined) throw new RangeError(`more ranges in »${text}« than in ${linjer}`);
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: words, href: rangeAddress(kilde, range) });
    end = index + words.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
}
