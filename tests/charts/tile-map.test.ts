import { expect, test } from "vitest";
import { drawTileMap } from "../../src/charts/tile-map.ts";
import type { ClassScale } from "../../src/charts/classes.ts";
import { NARROW } from "../../src/charts/chart.ts";
import type { KommuneValue } from "../../src/charts/kommune-values.ts";

const rows: KommuneValue[] = Array.from({ length: 18 }, (_, x) => ({
  ...{ code: String(x), name: `Kommune ${x}`, value: x, outline: [], tile: { x, y: 0 } },
}));
const texts = (format: (value: number) => string): string[] => {
  const scale: ClassScale = { thresholds: [4, 8, 12, 16], format };
  const { content } = drawTileMap(rows, { scale, format, spoken: format }, NARROW);
  return [...content.matchAll(/<text[^>]* font-size="12"[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");
};

test("tiles too small for a name have their number alone where all numbers have room", () => {
  expect(texts(String)).toEqual(rows.map(({ value }) => String(value)));
});

test("tiles too small for a number have colour alone", () => {
  expect(texts((value) => `${value},25`)).toEqual([]);
});
