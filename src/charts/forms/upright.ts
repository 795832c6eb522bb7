import { ascending } from "d3";

/** Where something lies along the height of a picture, in pixels. */
export type Span = readonly [top: number, bottom: number];

/** The path of an upright line that stays clear of what it must not run through. */
export function upright(x: number, [top, bottom]: Span, clear: readonly Span[]): string {
  const pieces: string[] = [];
  let from = top;
  for (const [start, end] of [...clear].sort((a, b) => ascending(a[0], b[0]))) {
    if (start > from) pieces.push(piece(from, Math.min(start, bottom)));
    from = Math.max(from, end);
  }
  if (from < bottom) pieces.push(piece(from, bottom));
  return pieces.join("");

  function piece(start: number, end: number): string {
    return `M${x.toFixed(1)} ${start}V${end}`;
  }
}

/** Whether an upright line at x would run through a text from one end to the other, or touch it. */
export const liesOn = (x: number, end: number, other: number): boolean =>
  x > Math.min(end, other) - 3 && x < Math.max(end, other) + 3;
