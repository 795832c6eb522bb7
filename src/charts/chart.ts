/** A table of texts that says the same as a figure. */
export interface Table {
  columns: { title: string; numeric: boolean }[];
  rows: string[][];
}

/** One picture as pages print it: two renderings of the same rows, and the same in words and as a table. */
export interface Chart {
  /** SVG markup for a column about 328 px wide. */
  narrow: string;
  /** SVG markup for a column about 720 px wide. */
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
}

export const NARROW: Size = { width: 328, narrow: true };
export const WIDE: Size = { width: 720, narrow: false };

/** Draws both renderings with the same function. */
export function bothSizes(draw: (size: Size) => string): { narrow: string; wide: string } {
  return { narrow: draw(NARROW), wide: draw(WIDE) };
}
