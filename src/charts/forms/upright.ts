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

/** A text that no upright line may run through: its ends along the width, and where it lies along the height. */
export interface Obstacle {
  ends: readonly [one: number, other: number];
  span: Span;
}

/** What of the texts a line at x would run through, or touch. */
export const spansAt = (obstacles: readonly Obstacle[], x: number): Span[] =>
  obstacles
    .filter(({ ends: [one, other] }) => x > Math.min(one, other) - 3 && x < Math.max(one, other) + 3)
    .map(({ span }) => span);
