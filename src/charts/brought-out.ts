import { callouts, type Called, type Callout } from "./callouts.ts";
import { haloed } from "./forms/halo.ts";
import type { Box } from "../lib/box.ts";
import type { Ring } from "../model/rings.ts";
import { nameAndValue, type KommuneMapOptions, type KommuneValue } from "./kommune-values.ts";
import { element, textElement } from "./svg.ts";
import { BOLD, textWidth } from "./text-lines.ts";

/** Ink on a rim of paper is seen on every colour, however large the drawing grows. */
const RIMMED = [
  { stroke: "var(--paper)", "stroke-width": 5 },
  { stroke: "var(--ink)", "stroke-width": 2.5 },
] as const;

/** A line that stands out from whatever it lies on, and is no mark of its own. */
const rimmed = (d: string, thinner = 0): string =>
  RIMMED.map((paint) =>
    element("path", {
      ...{ d, ...paint, "stroke-width": paint["stroke-width"] - thinner, "vector-effect": "non-scaling-stroke" },
    }),
  ).join("");

const UNMARKED = { fill: "none", "stroke-linejoin": "round", "pointer-events": "none" };

/** Strong outlines around what is brought out: paths as a drawing has them, in its own units. */
export const outlined = (paths: readonly string[]): string =>
  paths.length === 0 ? "" : element("g", UNMARKED, ...paths.map((d) => rimmed(d)));

/** On a map of the whole country a name that would stand farther from its shape than this stands under the map. */
export const LONGEST_LINE = 140;

/** How high a line of text is, with the room around it. */
const HIGH = 16;

/** A municipality that is named beside the map, with its value. */
export interface NamedBeside extends Called {
  row: KommuneValue;
  text: string;
}

/** A municipality as it is named beside a map. */
export function calledOut(row: KommuneValue, rings: Ring[], options: KommuneMapOptions): NamedBeside {
  const text = nameAndValue(row, options);
  return { row, rings, text, block: [textWidth(text) * BOLD, HIGH] };
}

/** Names beside a map, each with a line to its shape, and those of them that have room for it. */
export function namedBeside<T extends NamedBeside>(
  items: readonly T[],
  shapes: readonly Ring[],
  frame: readonly [width: number, height: number],
  others: readonly Box[] = [],
): { content: string; named: T[] } {
  const placed = callouts(items, shapes, frame, others);
  return { content: placed.length === 0 ? "" : drawn(placed), named: placed.map(({ item }) => item) };
}

function drawn(placed: readonly Callout<NamedBeside>[]): string {
  const lines = placed.map(({ item: { row }, line }) =>
    rimmed(
      `M${line
        .flat()
        .map((at) => at.toFixed(1))
        .join(" ")}`,
      row.isChosen ? 1 : 1.5,
    ),
  );
  const texts = placed.map(({ item: { text, row }, at: [x, y], anchor }) =>
    // In its own size, so that it stands level with its line where the drawing grows and its words do not.
    textElement({ x, y, dy: "0.35em", "text-anchor": anchor, "font-weight": 600, "data-k": row.code }, text),
  );
  return element("g", UNMARKED, ...lines) + haloed(texts);
}
