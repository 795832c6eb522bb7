import { expect, test } from "vitest";
import { renderings } from "../../src/charts/chart.ts";
import { kommuneMap } from "../../src/charts/kommune-map.ts";
import { kommuner, options } from "./examples/kommuner.ts";

const times = (count: number) => Array.from({ length: count }, () => kommuner).flat();
const outlines = (count: number): number => renderings(kommuneMap(times(count), options)).match(/<path /g)?.length ?? 0;

test("a map of few municipalities is drawn for each width, one of many once for both", () => {
  expect(outlines(1)).toBe(2 * kommuner.length);
  expect(outlines(6)).toBe(6 * kommuner.length);
});
