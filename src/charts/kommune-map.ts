import { extent } from "d3";
import { NARROW, type Drawing, type Size } from "./chart.ts";
import { classFill, classInk, classOf } from "./classes.ts";
import { classLegend, LEGEND_HEIGHT } from "./class-legend.ts";
import type { Ring } from "../model/rings.ts";
import { pathInUnits, pathOf } from "./geometry.ts";
import { readText, valueText, type KommuneMapOptions, type KommuneValue } from "./kommune-values.ts";
import { mapLabels } from "./map-labels.ts";
import { element, textElement } from "./svg.ts";
import { textWidth } from "./text-lines.ts";

/** With more municipalities than this there is no room for what they are called and have. */
const MOST_LABELLED = 20;

interface Shape {
  row: KommuneValue;
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
    shapes: shapes.map(({ row, rings }) => ({ row, rings: rings.map((ring) => ring.map(move)) })),
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
  const many = rows.length > MOST_LABELLED;
  const size = many ? NARROW : asked;
  const { shapes, height } = fit(
    rows.map((row) => ({ row, rings: row.outline })),
    size.width,
    560,
  );
  const border = { stroke: "var(--paper)", "stroke-width": 1.5 };
  const areas = shapes.map(({ row, rings }) =>
    element("path", {
      d: many ? pathInUnits(rings, FINE) : pathOf(rings),
      fill: classFill(classOf(row.value, options.scale)),
      ...(many ? {} : border),
      "data-v": readText(row, options),
      "data-k": row.code,
    }),
  );
  // A border that can be seen beside the palest class and beside the sea.
  const scaled = { transform: `scale(${FINE})`, stroke: "var(--muted)", "stroke-width": 0.4 / FINE };
  const labelled = (many ? [] : shapes).map(({ row, rings }) => {
    const value = textWidth(valueText(row, options));
    return {
      ...{ row, rings },
      block: [Math.max(textWidth(row.name) * BOLD, value), 28],
      smaller: [value, 13],
    } as const;
  });
  const labels = mapLabels(labelled, [size.width, height]).map(({ item: { row }, at: [x, y], as }) => {
    const step = classOf(row.value, options.scale);
    const halo =
      as === "beside"
        ? {}
        : { fill: classInk(step), stroke: classFill(step), "stroke-width": 3, "paint-order": "stroke" };
    const value = (dy: number): string => textElement({ x, y: y + dy, ...halo }, valueText(row, options));
    return as === "smaller"
      ? value(4.5)
      : textElement({ x, y: y - 3, ...halo, "font-weight": 600, "data-k": row.code }, row.name) + value(12.5);
  });
  return {
    content:
      (many ? element("g", scaled, ...areas) : areas.join("")) +
      labels.join("") +
      classLegend(options.scale, size, height + 6),
    height: height + LEGEND_HEIGHT,
    grows: many,
  };
}
