import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { extentOf } from "../../src/charts/forms/extent.ts";
import { gridAcross, startsAtZero, ticksOf, valueScale } from "../../src/charts/forms/value-axis.ts";
import { picture } from "../../src/charts/picture.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { elements } from "./drawn.ts";

const written = (value: number): string => String(value);

const drawn = published.flatMap((dataset) => {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  return !resolved || isRefusal(resolved) ? [] : [{ id: dataset.id, resolved }];
});

test("a scale goes little beyond its values, below zero as well", () => {
  const [low = NaN] = valueScale([-80, 1300], [0, 300], { fromZero: false }).domain();
  expect(low).toBe(-200);
  for (const { id, resolved } of drawn) {
    const [least, most] = extentOf(resolved);
    const fromZero = startsAtZero(resolved.measure);
    const [from = NaN, to = NaN] = valueScale([least, most], [0, 300], { fromZero }).domain();
    const span = Math.max(0, most) - Math.min(fromZero ? 0 : least, least);
    expect(to - most, id).toBeLessThanOrEqual(0.3 * span || Infinity);
    expect(from, id).toBeLessThanOrEqual(least);
  }
});

test("ticks cover most of a scale, however short it is", () => {
  for (const high of [8, 75, 150, 800, 3000, 40000]) {
    const scale = valueScale([0, high], [0, 100], { fromZero: true });
    const ticks = ticksOf(scale, { length: 100, apart: 84 }, written);
    const [, end = NaN] = scale.domain();
    expect((ticks.at(-1) ?? NaN) / end, String(high)).toBeGreaterThanOrEqual(0.7);
  }
});

test("values that have no room beside each other are left out evenly, and zero never", () => {
  const scale = valueScale([-20253, 32383], [0, 110], { fromZero: true });
  const grid = gridAcross(scale, { top: 20, bottom: 100, clear: () => [] }, { short: written, ticks: () => written });
  const values = elements(`<svg>${grid}</svg>`, "text").map((text) => Number(text.textContent));
  expect(values).toContain(0);
  expect(values.length).toBeGreaterThan(1);
  expect(new Set(values.slice(1).map((value, at) => value - (values[at] ?? NaN))).size).toBe(1);
});

test("names stand above their rows on a phone where the marks would have no room beside them", () => {
  const { resolved } = drawn.find(({ id }) => id === "rejsetider") ?? expect.fail("rejsetider has a picture");
  const ends = elements(picture(resolved).narrow, "path").flatMap((path) =>
    [...(path.getAttribute("d") ?? "").matchAll(/M([\d.]+) [\d.]+V/g)].map(([, x]) => Number(x)),
  );
  expect(Math.max(...ends) - Math.min(...ends)).toBeGreaterThan(120);
});
