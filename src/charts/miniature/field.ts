import { extent, scaleLinear, type ScaleLinear } from "d3";

/** A picture in a few strokes: a path for each series, the first first, on a field of 48 by 32, or for tiles of 18 by 12. */
export interface Miniature {
  kind: "bars" | "lines" | "dots" | "tiles" | "text";
  paths: string[];
}

/** The size of the field, but of tiles. */
export const [WIDTH, HEIGHT] = [48, 32];

/** Between two ends in whole units, which are as fine as an eye can see and lighter to send. */
export const wholeUnits = (from: number, to: number) => (part: number) => Math.round(from + (to - from) * part);

/** A scale of values over the width of the field, in whole units. */
export function across(values: readonly number[], edge = 0): ScaleLinear<number, number> {
  const [low = 0, high = 0] = extent(values);
  return scaleLinear([low, high], [edge, WIDTH - edge]).interpolate(wholeUnits);
}

/** The middle of each of so many rows, in whole units. */
export const rowAt = (index: number, rows: number): number => Math.round(((index + 0.5) * HEIGHT) / rows);
