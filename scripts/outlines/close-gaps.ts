import { type Grid, labelAt } from "./grid.ts";

/** How wide a gap between two areas may be to count as a drawn border, in source units; 0 = never. */
export type BorderWidth = (label: number, other: number) => number;

interface Reach {
  readonly near: Uint8Array;
  readonly next: Uint8Array;
  readonly nearDistance: Float32Array;
  readonly nextDistance: Float32Array;
}

function offer(reach: Reach, at: number, label: number, distance: number): void {
  const { near, next, nearDistance, nextDistance } = reach;
  if (near[at] === label) {
    nearDistance[at] = Math.min(nearDistance[at] ?? 0, distance);
  } else if (near[at] === 0 || distance < (nearDistance[at] ?? 0)) {
    next[at] = near[at] ?? 0;
    nextDistance[at] = nearDistance[at] ?? 0;
    near[at] = label;
    nearDistance[at] = distance;
  } else if (next[at] === 0 || distance < (nextDistance[at] ?? 0)) {
    next[at] = label;
    nextDistance[at] = distance;
  }
}

function measure(grid: Grid, radius: number): Reach {
  const { width, height, labels } = grid;
  const [near, next] = [new Uint8Array(labels.length), new Uint8Array(labels.length)];
  const reach = {
    near,
    next,
    nearDistance: new Float32Array(labels.length),
    nextDistance: new Float32Array(labels.length),
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const label = labelAt(grid, x, y);
      if (label === 0) continue;
      const sides = [
        labelAt(grid, x - 1, y),
        labelAt(grid, x + 1, y),
        labelAt(grid, x, y - 1),
        labelAt(grid, x, y + 1),
      ];
      if (!sides.includes(0)) continue;
      for (let dy = Math.max(-radius, -y); dy <= Math.min(radius, height - 1 - y); dy++) {
        const span = Math.floor(Math.sqrt(radius * radius - dy * dy));
        for (let dx = Math.max(-span, -x); dx <= Math.min(span, width - 1 - x); dx++) {
          const at = (y + dy) * width + x + dx;
          if (labels[at] === 0) offer(reach, at, label, Math.hypot(dx, dy));
        }
      }
    }
  }
  return reach;
}

/**
 * Gives the cells of the gaps between two areas to the nearer one, so that the two meet in the middle.
 *
 * The source draws each border as a gap of constant width. A cell belongs to such a gap when its
 * distances to the two nearest areas together are no more than the width; wider water stays water.
 */
export function closeGaps(grid: Grid, widest: number, borderWidth: BorderWidth): Grid {
  const reach = measure(grid, Math.ceil(widest / grid.cell));
  const labels = grid.labels.map((label, at) => {
    const [near = 0, next = 0] = [reach.near[at], reach.next[at]];
    if (label !== 0 || next === 0) return label;
    const distance = ((reach.nearDistance[at] ?? 0) + (reach.nextDistance[at] ?? 0)) * grid.cell;
    return distance <= borderWidth(near, next) ? near : 0;
  });
  return { ...grid, labels };
}
