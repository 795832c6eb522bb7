import { range } from "d3";
import { expect, test } from "vitest";
import { mapShapes } from "../../src/catalogue.ts";
import { renderings } from "../../src/charts/chart.ts";
import { drawKommuneMap } from "../../src/charts/kommune-map.ts";
import type { KommuneMapOptions } from "../../src/charts/kommune-values.ts";
import { framed } from "../../src/charts/svg.ts";

const AALBORG = 851;
const options: KommuneMapOptions = {
  scale: { thresholds: [1, 2, 3, 4], format: String },
  format: String,
  spoken: String,
};

/** How many outlines stand on a page with a map of so many municipalities. */
function outlines(count: number): number {
  const rows = range(count).map((value) => ({
    ...{ code: String(AALBORG), name: "Aalborg", value },
    ...{ outline: mapShapes.outlineOf(AALBORG), tile: mapShapes.tileOf(AALBORG) },
  }));
  const both = renderings(framed((size) => drawKommuneMap(rows, options, size)));
  return both.match(/<path /g)?.length ?? 0;
}

test("a map of few municipalities is drawn for each width, one of many once for both", () => {
  expect(outlines(4)).toBe(2 * 4);
  expect(outlines(24)).toBe(24);
});
