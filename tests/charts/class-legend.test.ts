import { describe, expect, test } from "vitest";
import { NARROW, type Size } from "../../src/charts/chart.ts";
import { classLegend } from "../../src/charts/class-legend.ts";
import type { ClassScale } from "../../src/charts/classes.ts";
import { elements } from "./drawn.ts";

const scale: ClassScale = { thresholds: [4, 8, 12, 16], format: String };
const texts = (of: ClassScale, size: Size = NARROW): (string | null)[] =>
  elements(classLegend(of, size, 0), "text").map(({ textContent }) => textContent);

describe("the legend of a map", () => {
  test("says what each class of whole numbers holds, from its first to its last", () => {
    expect(texts({ ...scale, zero: true, ends: [1, 22] })).toEqual(["0", "1-3", "4-7", "8-11", "12-15", "16-22"]);
    expect(texts({ ...scale, thresholds: [1.5, 3, 4.5, 6], ends: [0, 6] })).toEqual(["0-1", "2", "3-4", "5", "6"]);
  });

  test("says the limits between them where values are no whole numbers, or there is no room for more", () => {
    expect(texts(scale)).toEqual(["4", "8", "12", "16"]);
    const long: ClassScale = { thresholds: [1400, 1800, 2300, 2700], format: String, ends: [1100, 12000] };
    expect(texts(long)).toEqual(["1400", "1800", "2300", "2700"]);
  });

  test("says the limits where a class can hold no whole number, or holds some below nothing", () => {
    expect(texts({ ...scale, thresholds: [1.2, 1.5, 1.8, 2], ends: [0, 6] })).toHaveLength(4);
    expect(texts({ ...scale, ends: [-3, 22] })).toHaveLength(4);
  });
});
