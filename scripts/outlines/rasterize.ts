import type { Ring } from "./flatten.ts";
import type { Grid } from "./grid.ts";

/** Empty cells around the drawing, so that the sea is one piece and no outline touches the edge. */
const MARGIN = 10;

function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    });
  }
  return found.sort((a, b) => a - b);
}

/**
 * Paints each area into a raster, row by row with the even-odd rule: a cell belongs to the area
 * its centre lies in. The drawing is moved so that it starts at the margin.
 */
export function rasterize(areas: readonly (readonly Ring[])[], cell: number): Grid {
  const points = areas.flat(2);
  const left = points.reduce((least, [x]) => Math.min(least, x), Infinity) - MARGIN * cell;
  const top = points.reduce((least, [, y]) => Math.min(least, y), Infinity) - MARGIN * cell;
  const right = points.reduce((most, [x]) => Math.max(most, x), -Infinity);
  const bottom = points.reduce((most, [, y]) => Math.max(most, y), -Infinity);
  const width = Math.ceil((right - left) / cell) + MARGIN;
  const height = Math.ceil((bottom - top) / cell) + MARGIN;
  const labels = new Uint8Array(width * height);
  areas.forEach((rings, index) => {
    const ys = rings.flat().map(([, y]) => (y - top) / cell);
    const last = Math.ceil(ys.reduce((most, y) => Math.max(most, y), 0));
    for (let row = Math.floor(ys.reduce((least, y) => Math.min(least, y), height)); row < last; row++) {
      const xs = crossings(rings, top + (row + 0.5) * cell);
      for (let pair = 0; pair + 1 < xs.length; pair += 2) {
        const from = Math.ceil(((xs[pair] ?? 0) - left) / cell - 0.5);
        const to = Math.ceil(((xs[pair + 1] ?? 0) - left) / cell - 0.5);
        labels.fill(index + 1, row * width + from, row * width + to);
      }
    }
  });
  return { width, height, cell, labels };
}
