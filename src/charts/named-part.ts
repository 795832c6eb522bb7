import { sort } from "d3";
import type { Box } from "../lib/box.ts";
import { boxAround } from "./box.ts";
import { calledOut, namedBeside, outlined } from "./brought-out.ts";
import { classFill, classInk, classOf, MISSING_FILL } from "./classes.ts";
import { WIDE, type Size } from "./chart.ts";
import { pathOf } from "./geometry.ts";
import { valueText, type KommuneMapOptions, type KommuneValue } from "./kommune-values.ts";
import { mapLabels, type Placed } from "./map-labels.ts";
import type { MapShape } from "./map-shape.ts";
import { element, textElement } from "./svg.ts";
import { BOLD, textWidth } from "./text-lines.ts";

/** A name on a wide map has a line to its shape where that is no longer than this. */
const LONGEST = 64;

interface Labelled {
  row: KommuneValue;
  shape: MapShape;
  rings: MapShape["rings"];
  block: readonly [width: number, height: number];
  smaller: readonly [width: number, height: number];
}

/** Names and values where they have room; what is brought out comes first to it. */
function placed(
  shapes: readonly MapShape[],
  options: KommuneMapOptions,
  frame: readonly [number, number],
): Placed<Labelled>[] {
  const labelled = shapes.flatMap((shape): Labelled[] => {
    const { row, rings } = shape;
    if (!row) return [];
    const value = textWidth(valueText(row, options));
    return [
      { ...{ row, shape, rings }, block: [Math.max(textWidth(row.name) * BOLD, value), 28], smaller: [value, 13] },
    ];
  });
  return mapLabels(
    sort(labelled, ({ row }) => (row.isChosen ? 0 : 1)),
    frame,
  );
}

function labelOf({ item: { row }, at: [x, y], as }: Placed<Labelled>, options: KommuneMapOptions): string {
  const step = classOf(row.value, options.scale);
  const halo =
    as === "beside"
      ? {}
      : { fill: classInk(step), stroke: classFill(step), "stroke-width": 3, "paint-order": "stroke" };
  const value = (dy: number): string => textElement({ x, y: y + dy, ...halo }, valueText(row, options));
  return as === "smaller"
    ? value(4.5)
    : textElement({ x, y: y - 3, ...halo, "font-weight": 600, "data-k": row.code }, row.name) + value(12.5);
}

function areaOf({ row, read, code, rings }: MapShape, { scale }: KommuneMapOptions): string {
  const isPale = row !== undefined && classOf(row.value, scale) === 0;
  return element("path", {
    d: pathOf(rings),
    fill: row ? classFill(classOf(row.value, scale)) : MISSING_FILL,
    // What is as pale as the paper has an edge.
    ...(isPale ? { stroke: "var(--muted)" } : { stroke: "var(--paper)", "stroke-width": 1.5 }),
    "data-v": read,
    "data-k": code,
  });
}

/** A part of a map as it is drawn: its areas with the names that have room, and how those without are named beside it. */
export interface NamedPart {
  content: string;
  /** Those that have no name in it. */
  unnamed: readonly MapShape[];
  /** Names of some of those, each with a line to its shape, and which of them have room for it. */
  beside: (some: readonly MapShape[]) => { content: string; named: readonly MapShape[] };
}

/** Draws a part of a map that is `height` high. On a narrow map, a number may stand without its name. */
export function namedPart(
  shapes: readonly MapShape[],
  options: KommuneMapOptions,
  size: Size,
  height: number,
): NamedPart {
  const frame = [size.width, height] as const;
  const roomy = placed(shapes, options, frame);
  const withName = roomy.filter(({ as }) => as !== "smaller");
  const named = new Set(withName.map(({ item }) => item.shape));
  // Where most have room for their names, a number without one is taken for a fault.
  const labels = size.narrow ? roomy : withName;
  const chosen = shapes.filter(({ row }) => row?.isChosen);
  const taken = labels.map(({ item: { block, smaller }, at, as }): Box =>
    boxAround(at, ...(as === "smaller" ? smaller : block)),
  );
  return {
    content:
      shapes.map((shape) => areaOf(shape, options)).join("") +
      outlined(chosen.map(({ rings }) => pathOf(rings))) +
      labels.map((one) => labelOf(one, options)).join(""),
    unnamed: shapes.filter((shape) => shape.row && !named.has(shape)),
    beside(some) {
      const called = sort(some, ({ row }) => (row?.isChosen ? 0 : 1)).flatMap((shape) => {
        const { row, rings } = shape;
        // On small maps many lines are no help.
        if (!row || (size.width < WIDE.width && !row.isChosen)) return [];
        return [{ shape, ...calledOut(row, rings, options), ...(row.isChosen ? {} : { longest: LONGEST }) }];
      });
      const land = shapes.flatMap(({ rings }) => rings);
      const { content, named } = namedBeside(called, land, frame, taken);
      return { content, named: named.map(({ shape }) => shape) };
    },
  };
}
