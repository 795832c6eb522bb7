import { expect, test } from "vitest";
import { kommuner, mapShapes } from "../../src/catalogue.ts";
import { NARROW, WIDE, type Size } from "../../src/charts/chart.ts";
import { drawKommuneMap } from "../../src/charts/kommune-map.ts";
import { svg } from "../../src/charts/svg.ts";
import { REGIONS } from "../../src/model/regions.ts";
import { coveringTexts, outsideFrame } from "./legible.ts";

const options = {
  scale: { thresholds: [1, 2, 3, 4] satisfies [number, number, number, number], format: String },
  format: String,
  spoken: String,
};

const rowsOf = (region: string) =>
  kommuner
    .filter((kommune) => kommune.region === region)
    .map(({ kommunekode }, value) => ({
      ...{ code: String(kommunekode), name: mapShapes.nameOf(kommunekode), value: value % 7 },
      ...{ outline: mapShapes.outlineOf(kommunekode), tile: mapShapes.tileOf(kommunekode) },
    }));

const draw = (region: string, size: Size) => drawKommuneMap(rowsOf(region), options, size);
const named = (content: string): Set<string> =>
  new Set([...content.matchAll(/font-weight="600"[^>]*>([^<]+)</g)].map(([, name = ""]) => name));

test.each(REGIONS)("on a wide map of %s at least three of four municipalities are named", (region) => {
  expect(named(draw(region, WIDE).content).size).toBeGreaterThanOrEqual(rowsOf(region).length * 0.75);
});

test.each(REGIONS.flatMap((region) => [NARROW, WIDE].map((size) => [region, size.width, size] as const)))(
  "on a map of %s that is %i px wide every municipality is named, where it lies or under it",
  (region, _width, size) => {
    const words = [...draw(region, size).content.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text).join(" ");
    for (const { name, value } of rowsOf(region)) {
      expect(words).toContain(name);
      if (!named(draw(region, size).content).has(name)) expect(words).toContain(`${name}\u00a0${value}`);
    }
  },
);

test.each(REGIONS.flatMap((region) => [NARROW, WIDE].map((size) => [region, size.width, size] as const)))(
  "on a map of %s that is %i px wide every text is inside the frame and covers no other",
  (region, _width, size) => {
    const { content, height } = draw(region, size);
    const drawn = svg(size, height, content);
    expect(outsideFrame(drawn)).toEqual([]);
    expect(coveringTexts(drawn)).toEqual([]);
  },
);

test("those around the capital are drawn once more and larger, and Bornholm beside them in a frame", () => {
  const { content } = draw("Hovedstaden", WIDE);
  const paths = (name: string) => content.match(new RegExp(`data-v="${name}: `, "g"))?.length;
  expect([paths("Rødovre"), paths("Bornholm")]).toEqual([2, 1]);
  expect(content).toContain("Forstørret udsnit");
  expect(content).toContain("<rect ");
  expect(draw("Sjælland", WIDE).content).not.toContain("Forstørret udsnit");
});

test.each(REGIONS)("on a wide map of %s no number stands without its name", (region) => {
  const { content } = draw(region, WIDE);
  const numbers = [...content.matchAll(/<text[^>]*>\d<\/text>/g)].length;
  // A name beside the map has its number in the same line.
  const names = [...content.matchAll(/<text[^>]*font-weight="600"[^>]*>[^<\u00a0]+</g)].length;
  expect(numbers - names, "the others are the limits of the legend").toBe(options.scale.thresholds.length);
});
