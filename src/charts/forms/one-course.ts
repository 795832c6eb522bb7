/** A point of a drawn line, in pixels. */
export type Point = readonly [x: number, y: number];

/** Whether two lines have the same places along x and are nowhere a stroke apart, so that one would hide the other. */
export const inOneCourse = (one: readonly Point[], other: readonly Point[], stroke: number): boolean =>
  one.length === other.length &&
  one.every(([x, y], at) => {
    const point = other[at];
    return point !== undefined && point[0] === x && Math.abs(point[1] - y) < stroke;
  });
