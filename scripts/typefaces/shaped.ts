import * as hb from "harfbuzzjs";
import subsetFont from "subset-font";

/** The measures of a typeface, in parts of its size. */
export interface Shaped {
  /** How wide it sets some lines, one after the other, pairs of letters drawn together as a browser does. */
  width: (lines: readonly string[]) => number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** Every character that it can draw. */
  characters: Set<string>;
}

/** Measures a typeface at a weight; the weight counts only where the typeface has several in one file. */
export async function shaped(woff2: Buffer, weight: number): Promise<Shaped> {
  const face = new hb.Face(
    new hb.Blob(await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: "sfnt" })),
  );
  const font = new hb.Font(face);
  font.setScale(face.upem, face.upem);
  if ("wght" in face.getAxisInfos()) font.setVariations([new hb.Variation("wght", weight)]);
  const { ascender, descender, lineGap } = font.hExtents();
  const widthOf = (line: string): number => {
    const buffer = new hb.Buffer();
    buffer.addText(line);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  };
  return {
    width: (lines) => lines.reduce((sum, line) => sum + widthOf(line), 0) / face.upem,
    ascent: ascender / face.upem,
    descent: -descender / face.upem,
    lineGap: lineGap / face.upem,
    characters: new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code))),
  };
}
