import { expect, test } from "vitest";
import { areasOf } from "../../../scripts/outlines/areas.ts";

const square = (x: number, y: number): string => `M${x} ${y}l10 0l0 10l-10 0Z`;

test("a municipality is one feature, closed, with north upwards", () => {
  const { whole } = areasOf([{ code: "851", d: square(0, 20) }]);
  expect(whole.features.map(({ properties, geometry }) => [properties, geometry.coordinates])).toEqual([
    [
      { code: "851" },
      [
        [
          [
            [0, -20],
            [10, -20],
            [10, -30],
            [0, -30],
            [0, -20],
          ],
        ],
      ],
    ],
  ]);
});

test("a municipality on both sides of a sound is a part of each land, so that the sound is no border", () => {
  const { parts } = areasOf([{ code: "101", d: square(9000, 0) + square(9800, 0) }]);
  expect(parts.features.map(({ properties }) => properties)).toEqual([
    { code: "101", land: "sjaelland" },
    { code: "101", land: "amager" },
  ]);
});

test("a curve is followed with eight chords, and a command that is not known is refused", () => {
  const [curved] = areasOf([{ code: "400", d: "M0 0C0 4 4 8 8 8L8 0Z" }]).whole.features;
  expect(curved?.geometry.coordinates[0]?.[0]).toHaveLength(1 + 8 + 1 + 1);
  expect(() => areasOf([{ code: "400", d: "M0 0A1 1 0 0 0 8 8Z" }])).toThrow("A");
});
