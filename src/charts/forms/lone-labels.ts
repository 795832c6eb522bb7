import { range } from "d3";
import { overlaps, type Box } from "../../lib/box.ts";
import { textWidth } from "../text-lines.ts";

export type Place = readonly [x: number, y: number];

/** A text beside its point, where it covers nothing. */
export interface PlacedLabel<T> {
  item: T;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "end" | "middle";
}

/** What a label must not cover. */
export interface InTheWay {
  /** Where points stand. */
  points: readonly Place[];
  /** Straight lines from one point to another. */
  lines: readonly (readonly [from: Place, to: Place])[];
  /** How far along upright lines stand. */
  uprights: readonly number[];
  /** What labels must lie within. */
  frame: Box;
}

const RADIUS = 5;
const BESIDE = 8;
const HALF = 6;
const [ABOVE, BELOW] = [9, 18];
/** How closely a line is followed to see whether it runs through a text. */
const STEPS = range(0, 1.01, 0.05);

const around = ([x, y]: Place): Box => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS });

const isWithin = (box: Box, { left, right, top, bottom }: Box): boolean =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;

/** The places that a text can have at its point, the best first. */
function candidates(
  [x, y]: Place,
  text: string,
): { x: number; y: number; anchor: PlacedLabel<never>["anchor"]; box: Box }[] {
  const width = textWidth(text);
  const boxed = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - HALF,
    bottom: middle + HALF,
  });
  return [
    { x: x + BESIDE, y: y + 4.5, anchor: "start", box: boxed(x + BESIDE, y) },
    { x: x - BESIDE, y: y + 4.5, anchor: "end", box: boxed(x - BESIDE - width, y) },
    { x, y: y - ABOVE, anchor: "middle", box: boxed(x - width / 2, y - ABOVE - 4.5) },
    { x, y: y + BELOW, anchor: "middle", box: boxed(x - width / 2, y + BELOW - 4.5) },
  ];
}

/** Texts beside points that no line leads to: at the right, the left, above or below; those that would cover something are left out. */
export function loneLabels<T>(
  wanted: readonly { item: T; text: string; at: Place }[],
  { points, lines, uprights, frame }: InTheWay,
): PlacedLabel<T>[] {
  const onLines = lines.flatMap(([[x1, y1], [x2, y2]]) =>
    STEPS.map((part): Place => [x1 + part * (x2 - x1), y1 + part * (y2 - y1)]),
  );
  const taken: Box[] = [
    ...points.map(around),
    ...onLines.map(([x, y]) => ({ left: x, right: x, top: y - 2, bottom: y + 2 })),
  ];
  return wanted.flatMap(({ item, text, at }) => {
    const free = candidates(at, text).find(
      ({ box }) =>
        isWithin(box, frame) &&
        !uprights.some((x) => x > box.left - 2 && x < box.right + 2) &&
        !taken.some((other) => overlaps(other, box)),
    );
    if (!free) return [];
    taken.push(free.box);
    return [{ item, text, x: free.x, y: free.y, anchor: free.anchor }];
  });
}
