import type { Position } from "geojson";

function pass(line: readonly Position[]): Position[] {
  return line.map((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after) return point;
    return [0, 1].map((axis) => ((before[axis] ?? 0) + 2 * (point[axis] ?? 0) + (after[axis] ?? 0)) / 4);
  });
}

/** Takes the steps of the raster out of a line: each pass draws a point half-way to its neighbours. Ends stay. */
export function smooth(line: readonly Position[], passes: number): Position[] {
  return Array.from({ length: passes }).reduce<Position[]>((current) => pass(current), [...line]);
}
