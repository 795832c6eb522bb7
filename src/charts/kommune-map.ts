import { extent } from "d3";
import { NARROW, type Drawing, type Size } from "./chart.ts";
import { classFill, classInk, classOf, MISSING_FILL } from "./classes.ts";
import { classLegend, legendHeight } from "./class-legend.ts";
import type { Ring } from "../model/rings.ts";
import { pathInUnits, pathOf } from "./geometry.ts";
import { readMissing, readText, valueText, type KommuneMapOptions, type KommuneValue } from "./kommune-values.ts";
import { enlarged } from "./map-inset.ts";
import { mapLabels } from "./map-labels.ts";
import { element, textElement } from "./svg.ts";
import { textWidth } from "./text-lines.ts";

/** With more municipalities than this there is no room for what they are called and have. */
const MOST_LABELLED = 30;

interface Shape {
  /** Undefined for one that has no value. */
  row: KommuneValue | undefined;
  read: string;
  code: string;
  rings: Ring[];
}

/** The shapes moved and scaled so that all of them fill the width, or a tallest height. Returns them with the height used. */
function fit(shapes: Shape[], width: number, tallest: number): { shapes: Shape[]; height: number } {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [left = 0, right = 1] = extent(points, ([x]) => x);
  const [top = 0, bottom = 1] = extent(points, ([, y]) => y);
  const scale = Math.min((width - 4) / (right - left), tallest / (bottom - top));
  const move = ([x, y]: [number, number]): [number, number] => [2 + (x - left) * scale, 2 + (y - top) * scale];
  return {
    shapes: shapes.map((shape) => ({ ...shape, rings: shape.rings.map((ring) => ring.map(move)) })),
    height: (bottom - top) * scale + 4,
  };
}

/** How much wider a text is in bold. */
const BOLD = 1.06;

/** As fine as an eye can see on a map that is drawn for a phone and grows by half. */
const FINE = 0.3;

/**
 * A true map of municipalities, coloured in five classes, each with its name and value where it lies, or beside it where the
 * land is too narrow. A map of many municipalities has neither names nor values, and is drawn once for all widths, since its
 * outlines weigh the most.
 */
export function drawKommuneMap(rows: readonly KommuneValue[], options: KommuneMapOptions, asked: Size): Drawing {
  const { missing = [], scale } = options;
  const many = rows.length + missing.length > MOST_LABELLED;
  const size = many ? NARROW : asked;
  const { shapes, height } = fit(
    [
      ...rows.map((row) => ({ row, read: readText(row, options), code: row.code, rings: row.outline })),
      ...missing.map((one) => ({ row: undefined, read: readMissing(one), code: one.code, rings: one.outline })),
    ],
    size.width,
    560,
  );
  const border = { stroke: "var(--paper)", "stroke-width": 1.5 };
  const areaOf = ({ row, read, code, rings }: Shape): string =>
    element("path", {
      d: many ? pathInUnits(rings, FINE) : pathOf(rings),
      fill: row ? classFill(classOf(row.value, scale)) : MISSING_FILL,
      // What is as pale as the paper has an edge.
      ...(many ? {} : row && classOf(row.value, scale) === 0 ? { stroke: "var(--muted)" } : border),
      "data-v": read,
      "data-k": code,
    });
  // A border that can be seen beside the palest class and beside the sea.
  const scaled = (shown: readonly Shape[], times = 1): string =>
    element(
      "g",
      { transform: `scale(${FINE})`, stroke: "var(--muted)", "stroke-width": 0.4 / (FINE * times) },
      ...shown.map(areaOf),
    );
  const inset = many ? enlarged(shapes) : undefined;
  const large = inset
    ? element(
        "g",
        { transform: `translate(0,${Math.ceil(height) + 8})` },
        inset.frame,
        element("g", { transform: inset.transform }, scaled(inset.shapes, inset.times)),
      )
    : "";
  const used = height + (inset ? inset.height + 16 : 0);
  const isMissing = missing.length > 0;
  return {
    content:
      (many ? scaled(shapes) : shapes.map(areaOf).join("") + labels(shapes, options, [size.width, height])) +
      large +
      classLegend(scale, size, used + 6, isMissing),
    height: used + legendHeight(isMissing),
    grows: many,
  };
}

/** Names and values where they have room. */
function labels(shapes: readonly Shape[], options: KommuneMapOptions, frame: [width: number, height: number]): string {
  const labelled = shapes.flatMap(({ row, rings }) => {
    if (!row) return [];
    const value = textWidth(valueText(row, options));
    return [{ row, rings, block: [Math.max(textWidth(row.name) * BOLD, value), 28], smaller: [value, 13] } as const];
  });
  return mapLabels(labelled, frame)
    .map(({ item: { row }, at: [x, y], as }) => {
      const step = classOf(row.value, options.scale);
      const halo =
        as === "beside"
          ? {}
          : { fill: classInk(step), stroke: classFill(step), "stroke-width": 3, "paint-order": "stroke" };
      const value = (dy: number): string => textElement({ x, y: y + dy, ...halo }, valueText(row, options));
      return as === "smaller"
        ? value(4.5)
        : textElement({ x, y: y - 3, ...halo, "font-weight": 600, "data-k": row.code }, row.name) + value(12.5);
    })
    .join("");
}
