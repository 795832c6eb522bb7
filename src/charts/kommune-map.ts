import { NARROW, type Drawing, type Size } from "./chart.ts";
import { classLegend, legendHeight } from "./class-legend.ts";
import { drawCountry } from "./country-map.ts";
import { readMissing, readText, type KommuneMapOptions, type KommuneValue } from "./kommune-values.ts";
import type { MapShape } from "./map-shape.ts";
import { drawNamedMap } from "./named-map.ts";

/** With more municipalities than this there is no room for what they are called and have. */
const MOST_LABELLED = 30;

/** Whether a map of so many municipalities has their names and values. */
export const isNamedMap = (many: number): boolean => many <= MOST_LABELLED;

/**
 * A true map of municipalities, coloured in five classes, each with its name and value. A map of many municipalities has
 * neither names nor values, and is drawn once for all widths, since its outlines weigh the most.
 */
export function drawKommuneMap(rows: readonly KommuneValue[], options: KommuneMapOptions, asked: Size): Drawing {
  const { missing = [], scale, isPart = false } = options;
  const shapes: MapShape[] = [
    ...rows.map((row) => ({ row, read: readText(row, options), code: row.code, rings: row.outline })),
    ...missing.map((one) => ({ row: undefined, read: readMissing(one), code: one.code, rings: one.outline })),
  ];
  const many = !isNamedMap(shapes.length);
  const size = many ? NARROW : asked;
  const { content, height } = many ? drawCountry(shapes, options) : drawNamedMap(shapes, options, size);
  if (isPart) return { content, height };
  const isMissing = missing.length > 0;
  return {
    content: content + classLegend(scale, size, height + 6, isMissing),
    height: height + legendHeight(isMissing),
    grows: many,
  };
}
