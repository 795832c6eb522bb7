import { element } from "./svg.ts";

/** How much of the room of a dot is seen, and how wide the rim of a ring is. */
const DOT = 0.82;
const RIM = 1.1;

/** Dots that fill rows of so many, each with so much room, one for each that is counted. */
export interface DotGrid {
  across: number;
  pitch: number;
  /** The middle of a dot by its place in the order. */
  at: (index: number) => readonly [x: number, y: number];
}

/** The rows of dots from one place in the order to another, as lines whose dashes have no length: a page carries a line for each row, and no dot. */
function rowsOf(from: number, to: number, { across, at }: DotGrid): string {
  let rows = "";
  for (let index = from; index < to;) {
    const end = Math.min(to, (Math.floor(index / across) + 1) * across);
    const [x, y] = at(index);
    const [right] = at(end - 1);
    rows += `M${x.toFixed(1)} ${y.toFixed(1)}h${(right - x + 1).toFixed(1)}`;
    index = end;
  }
  return rows;
}

const drawn = (d: string, pitch: number, stroke: string, width: number, read?: string): string =>
  element("path", {
    ...{ d, fill: "none", "stroke-linecap": "round", "stroke-dasharray": `0 ${pitch}` },
    ...{ stroke, "stroke-width": width, "data-v": read },
  });

/** Dots of one colour, from one place in the order to another. */
export const dotRows = (grid: DotGrid, [from, to]: readonly [number, number], colour: string, read?: string): string =>
  from < to ? drawn(rowsOf(from, to, grid), grid.pitch, colour, grid.pitch * DOT, read) : "";

/** Rings in the place of dots: of those that are not there. */
export function ringRows(
  grid: DotGrid,
  [from, to]: readonly [number, number],
  colour: string,
  paper: string,
  read?: string,
): string {
  if (from >= to) return "";
  const rows = rowsOf(from, to, grid);
  const { pitch } = grid;
  return drawn(rows, pitch, colour, pitch * DOT, read) + drawn(rows, pitch, paper, pitch * DOT - 2 * RIM);
}
