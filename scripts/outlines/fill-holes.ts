import { type Grid, labelAt } from "./grid.ts";

const NEIGHBOURS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** The cells of one patch of water; the list grows while it is walked through. */
function component(grid: Grid, start: number, seen: Uint8Array): number[] {
  const cells = [start];
  seen[start] = 1;
  for (const at of cells) {
    const [x, y] = [at % grid.width, Math.floor(at / grid.width)];
    for (const [dx, dy] of NEIGHBOURS) {
      const [nx, ny] = [x + dx, y + dy];
      const next = ny * grid.width + nx;
      if (nx < 0 || ny < 0 || nx >= grid.width || ny >= grid.height) continue;
      if (seen[next] === 1 || grid.labels[next] !== 0) continue;
      seen[next] = 1;
      cells.push(next);
    }
  }
  return cells;
}

/** Fills patches of water of at most `largest` cells, ring by ring from their shores. */
export function fillHoles(grid: Grid, largest: number): Grid {
  const filled = { ...grid, labels: grid.labels.slice() };
  const seen = new Uint8Array(grid.labels.length);
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || grid.labels[start] !== 0) continue;
    let open = component(grid, start, seen);
    while (open.length > 0 && open.length <= largest) {
      const shore = open.map((at) => {
        const [x, y] = [at % grid.width, Math.floor(at / grid.width)];
        const labels = NEIGHBOURS.map(([dx, dy]) => labelAt(filled, x + dx, y + dy));
        return labels.find((label) => label !== 0) ?? 0;
      });
      open.forEach((at, index) => (filled.labels[at] = shore[index] ?? 0));
      open = open.filter((_, index) => shore[index] === 0);
    }
  }
  return filled;
}
