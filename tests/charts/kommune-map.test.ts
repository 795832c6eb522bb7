import { range } from "d3";
import { expect, test } from "vitest";
import { kommuner, mapShapes } from "../../src/catalogue.ts";
import { NARROW, renderings, WIDE } from "../../src/charts/chart.ts";
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
  expect(outlines(34)).toBe(34);
});

const whole = kommuner.map(({ kommunekode }, value) => ({
  ...{ code: String(kommunekode), name: mapShapes.nameOf(kommunekode), value },
  ...{ outline: mapShapes.outlineOf(kommunekode), tile: mapShapes.tileOf(kommunekode) },
}));
const paths = (content: string, code: number): string[] =>
  content.match(new RegExp(`<path [^>]*data-k="${code}"`, "g")) ?? [];
/** Where the outlines that are drawn larger begin, in pixels from the corner of their frame. */
function enlargedPoints(inset: string): [x: number, y: number][] {
  const [, dx, dy, times, unit] = (
    /translate\(([-\d]+),([-\d]+)\) scale\((\d)\)"><g transform="scale\(([\d.]+)\)/.exec(inset) ?? []
  ).map(Number);
  const at = (units: string | undefined, moved = 0): number => Number(units) * (unit ?? 0) * (times ?? 0) + moved;
  return [...inset.matchAll(/d="M(\d+) (\d+)/g)].map(([, x, y]) => [at(x, dx), at(y, dy)]);
}

const [FREDERIKSBERG, BALLERUP] = [147, 151];

test("a map of the country draws the small municipalities around the capital once more and larger, in the same colours", () => {
  const { content } = drawKommuneMap(whole, options, NARROW);
  for (const code of [FREDERIKSBERG, BALLERUP]) {
    const [first = "", second = "", ...more] = paths(content, code);
    expect(more).toEqual([]);
    expect(second).toBe(first);
  }
  expect(paths(content, AALBORG)).toHaveLength(1);
  const [inset = ""] = /<rect [^]*/.exec(content) ?? [];
  expect(inset).toMatch(/^<rect [^>]*><\/rect><text [^]*?<g transform="translate\([-\d,]+\) scale\(3\)"><g /);
  const [, width = "", height = ""] = /width="([\d.]+)" height="([\d.]+)"/.exec(inset) ?? [];
  for (const [x, y] of enlargedPoints(inset)) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(Number(width));
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(Number(height));
  }
});

test("a map without the capital has no part that is enlarged", () => {
  const jutland = whole.filter(({ code }) => Number(code) >= 500);
  const { content } = drawKommuneMap(jutland, options, NARROW);
  expect(content.match(/<path /g)).toHaveLength(jutland.length);
});

test("a municipality that is asked for and has no value is drawn grey, read as such, and told in the legend", () => {
  const [one, ...rest] = whole;
  const { content } = drawKommuneMap(rest, { ...options, missing: one ? [one] : [] }, NARROW);
  expect(content).toContain(`fill="var(--missing)" data-v="${one?.name}: ingen tal"`);
  expect(content).toContain("ingen tal</text>");
  expect(drawKommuneMap(rest, options, NARROW).content).not.toContain("ingen tal");
});

test("a region of up to thirty municipalities has names and values where there is room", () => {
  const funen = new Set(
    kommuner.filter(({ region }) => region === "Syddanmark").map(({ kommunekode }) => String(kommunekode)),
  );
  const { content } = drawKommuneMap(
    whole.filter(({ code }) => funen.has(code)),
    options,
    WIDE,
  );
  expect(content.match(/font-weight="600"/g)?.length).toBeGreaterThan(15);
});
