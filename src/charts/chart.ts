/** A table of texts that says the same as a figure. */
export interface Table {
  columns: { title: string; numeric: boolean }[];
  rows: string[][];
}

/** One picture as pages print it: two renderings of the same rows, and the same in words and as a table. */
export interface Chart {
  /** SVG markup for a column about 328 px wide. */
  narrow: string;
  /** SVG markup for a column about 720 px wide; the narrow one again, where that only has to grow. */
  wide: string;
  /** What the picture shows, in Danish sentences made from the rows. */
  description: string;
  table: Table;
}

/** Which of the two renderings is being drawn. */
export interface Size {
  width: number;
  narrow: boolean;
}

/** A piece of a picture and the height it takes. */
export interface Drawing {
  content: string;
  height: number;
  /** It is drawn for narrow columns and says the same when it grows with a wide one. */
  grows?: boolean;
}

export const NARROW: Size = { width: 328, narrow: true };
export const WIDE: Size = { width: 720, narrow: false };

/** The renderings of a chart as a page carries them: one that serves both widths stands there once. */
export const renderings = ({ narrow, wide }: Pick<Chart, "narrow" | "wide">): string =>
  narrow === wide ? narrow : narrow + wide;

/** Draws both renderings with the same function. */
export function bothSizes(draw: (size: Size) => string): { narrow: string; wide: string } {
  return { narrow: draw(NARROW), wide: draw(WIDE) };
}
