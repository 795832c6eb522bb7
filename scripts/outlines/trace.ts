import type { Ring } from "./flatten.ts";
import { type Grid, labelAt } from "./grid.ts";

/** East, south, west, north. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** The cells in front to the right of a corner, by the direction of travel. */
const RIGHT = [
  [0, 0],
  [-1, 0],
  [-1, -1],
  [0, -1],
] as const;

function follow(grid: Grid, startX: number, startY: number, visited: Uint8Array): Ring {
  const label = labelAt(grid, startX, startY);
  const inside = (x: number, y: number, turn: number): boolean => {
    const [dx, dy] = RIGHT[turn % 4] ?? RIGHT[0];
    return labelAt(grid, x + dx, y + dy) === label;
  };
  const ring: Ring = [];
  let [x, y, direction] = [startX, startY, 0];
  do {
    ring.push([x, y]);
    if (direction === 0) visited[y * grid.width + x] = 1;
    const [dx, dy] = STEPS[direction] ?? STEPS[0];
    [x, y] = [x + dx, y + dy];
    if (!inside(x, y, direction)) direction = (direction + 1) % 4;
    else if (inside(x, y, direction + 3)) direction = (direction + 3) % 4;
  } while (x !== startX || y !== startY || direction !== 0);
  return ring;
}

/**
 * The outlines of every label, outer ones and holes, as rings of cell corners. All corners are kept,
 * also on straight stretches: neighbours then share every point of their common border. Rings of
 * fewer than `shortest` corners are specks and left out.
 */
export function trace(grid: Grid, shortest: number): Map<number, Ring[]> {
  const visited = new Uint8Array(grid.labels.length);
  const rings = new Map<number, Ring[]>();
  for (let y = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++) {
      const label = labelAt(grid, x, y);
      if (label === 0 || label === labelAt(grid, x, y - 1) || visited[y * grid.width + x] === 1) continue;
      const ring = follow(grid, x, y, visited);
      if (ring.length >= shortest) rings.set(label, [...(rings.get(label) ?? []), ring]);
    }
  }
  return rings;
}
