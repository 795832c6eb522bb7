type Point = readonly [x: number, y: number];

/** How far from each other the middles of two lines lie that run side by side, in strokes. */
const APART = 1.4;

/**
 * How far each line is moved down, so that lines in one course run side by side and none hides another. Two are in one course
 * where they have the same places along x and are nowhere a stroke apart. Nothing for a line that runs alone.
 */
export function lineShifts(lines: readonly (readonly Point[])[], stroke: number): number[] {
  const inOneCourse = (one: readonly Point[], other: readonly Point[]): boolean =>
    one.length === other.length &&
    one.every(([x, y], at) => {
      const point = other[at];
      return point !== undefined && point[0] === x && Math.abs(point[1] - y) < stroke;
    });
  return lines.map((line, at) => {
    const beside = lines.flatMap((other, index) => (inOneCourse(line, other) ? [index] : []));
    return (beside.indexOf(at) - (beside.length - 1) / 2) * stroke * APART;
  });
}
