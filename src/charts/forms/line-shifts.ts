import { inOneCourse, type Point } from "./one-course.ts";

/** How far from each other the middles of two lines lie that run side by side, in strokes. */
const APART = 1.4;

/** How far each line is moved down, so that lines in one course run side by side and none hides another. Nothing for a line that runs alone. */
export function lineShifts(lines: readonly (readonly Point[])[], stroke: number): number[] {
  return lines.map((line, at) => {
    const beside = lines.flatMap((other, index) => (inOneCourse(line, other, stroke) ? [index] : []));
    return (beside.indexOf(at) - (beside.length - 1) / 2) * stroke * APART;
  });
}
