/**
 * Points of a yearly series with the unbroken run each belongs to: a year that is missing begins a new one, so that no
 * line is drawn over it. Points in order of `x`, a year.
 */
export function unbroken<P extends { x: number }>(points: readonly P[]): (P & { segment: string })[] {
  let run = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before && point.x - before.x > 1) run += 1;
    return { ...point, segment: String(run) };
  });
}
