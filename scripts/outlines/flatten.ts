/** A position in the plane, x to the east and y to the south. */
export type Point = [number, number];

/** A closed line; the first point is not repeated at the end. */
export type Ring = Point[];

const TOKEN = /([MmLlCcZz])|(-?\d*\.?\d+(?:e-?\d+)?)/g;
const ARITY: Record<string, number> = { m: 2, l: 2, c: 6 };
const SEGMENTS = 8;

function bezier(from: Point, numbers: readonly number[]): Point[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers;
  return Array.from({ length: SEGMENTS }, (_, index) => {
    const t = (index + 1) / SEGMENTS;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * from[0] + b * x1 + c * x2 + d * x3, a * from[1] + b * y1 + c * y2 + d * y3];
  });
}

/**
 * Turns an SVG path into rings of straight lines; each cubic curve becomes eight chords.
 * Knows the commands that occur in the source, M m L l C c Z z, and refuses any other.
 */
export function flatten(d: string): Ring[] {
  const unknown = /[^MmLlCcZz\d\s,.e-]/.exec(d);
  if (unknown) throw new Error(`unknown path command ${unknown[0]}`);
  const rings: Ring[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  let command = "";
  let numbers: number[] = [];
  for (const [token, letter] of d.matchAll(TOKEN)) {
    if (letter) {
      command = letter;
      if (letter === "Z" || letter === "z") at = start;
      continue;
    }
    numbers.push(Number(token));
    const kind = command.toLowerCase();
    if (numbers.length < (ARITY[kind] ?? 0)) continue;
    const [ox, oy] = command === kind ? at : [0, 0];
    const values = numbers.map((value, index) => value + (index % 2 === 0 ? ox : oy));
    const end: Point = [values.at(-2) ?? 0, values.at(-1) ?? 0];
    if (kind === "m") {
      rings.push([end]);
      start = end;
      command = command === "m" ? "l" : "L";
    } else rings.at(-1)?.push(...(kind === "c" ? bezier(at, values) : [end]));
    at = end;
    numbers = [];
  }
  return rings;
}
