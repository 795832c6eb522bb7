/** A raster of labels: 0 is sea, n is the n-th area. One cell is `cell` source units wide. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly labels: Uint8Array;
}

/** The label at a cell, 0 outside the raster. */
export function labelAt(grid: Grid, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= grid.width || y >= grid.height) return 0;
  return grid.labels[y * grid.width + x] ?? 0;
}
