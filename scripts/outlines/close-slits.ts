import { type Grid, labelAt } from "./grid.ts";

function isSlit(grid: Grid, x: number, y: number, dx: number, dy: number, widest: number): boolean {
  for (let before = 1; before <= widest; before++) {
    const label = labelAt(grid, x - before * dx, y - before * dy);
    if (label === 0) continue;
    for (let after = 1; before + after <= widest + 1; after++) {
      const other = labelAt(grid, x + after * dx, y + after * dy);
      if (other !== 0) return other === label;
    }
    return false;
  }
  return false;
}

/** Heals cracks of at most `widest` cells inside one area, which would look like a border in the drawing. */
export function closeSlits(grid: Grid, widest: number): Grid {
  const labels = grid.labels.slice();
  for (let y = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++) {
      if (labelAt(grid, x, y) !== 0) continue;
      const across = isSlit(grid, x, y, 1, 0, widest);
      if (!across && !isSlit(grid, x, y, 0, 1, widest)) continue;
      for (let step = 1; step <= widest; step++) {
        labels[y * grid.width + x] ||= across ? labelAt(grid, x - step, y) : labelAt(grid, x, y - step);
      }
    }
  }
  return { ...grid, labels };
}
