import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { strokeRises } from "../../src/charts/forms/stroke-rises.ts";
import { sharedStrokes } from "../../src/charts/shared-strokes.ts";
import type { Mark } from "../../src/views/resolved.ts";
import { viewOf } from "../views/tables.ts";
import { drawn, elements, invented } from "./drawn.ts";

/** A distribution of points with one decimal over so many places. */
function distribution(values: readonly number[], highlight: readonly string[] = []): Chart {
  const rows = values.map((score, at) => ({ sted: `Sted ${at + 1}`, score }));
  const table = invented(
    { sted: col.category("Sted", "Stedet."), score: col.score("Tilfredshed", "Point.", "point", { decimals: 1 }) },
    ["sted"],
    rows,
  );
  return drawn(table, { measure: "score", x: "sted", form: "striber", highlight }, { everyMark: true });
}

const texts = (values: readonly number[]): string[] =>
  elements(distribution(values).wide, "text").map((text) => text.textContent ?? "");

test("a distribution whose values are all written alike has one end, however they differ unwritten", () => {
  expect(texts([4.21, 4.19, 4.2, 4.18, 4.22]).filter((text) => !text.startsWith("Midten"))).toHaveLength(1);
  expect(texts([4.21, 4.19, 4.2, 1.2, 4.32]).filter((text) => !text.startsWith("Midten"))).toHaveLength(2);
});

test("strokes at one place make one that is higher the more they are, up to where names stand", () => {
  const ends = elements(distribution([1, 2, 2, 2, 4]).wide, "rect[data-v]");
  const tops = Map.groupBy(ends, (rect) => rect.getAttribute("x"));
  const tips = [...tops.values()].map((rects) => new Set(rects.map((rect) => rect.getAttribute("y"))).size);
  expect(tips.sort()).toEqual([1, 1, 3]);
  expect(strokeRises([7, 7.2, 6.9, 30, 7])).toEqual([0, 2, 4, 0, 6]);
  expect(Math.max(...strokeRises(Array.from({ length: 40 }, () => 7)))).toBe(10);
});

test("a stroke where every mark can be read knows all that are read at its place, the highlighted among them", () => {
  const read = (highlight: readonly string[]): (string | null)[] =>
    elements(distribution([1, 2, 2, 2, 4], highlight).wide, "rect[data-v]").map((rect) =>
      rect.getAttribute("data-here"),
    );
  const three = "Sted 2, Sted 3 og Sted 4: 2 point";
  expect(read([])).toEqual([null, three, three, three, null]);
  expect(read(["Sted 3"]).filter((text) => text?.includes("Sted 3"))).toHaveLength(3);
});

test("that strokes are higher where several have one value is told where some do", () => {
  const measure = { title: "Point", unit: "point", kind: "score", decimals: 1 } as const;
  const view = viewOf({ form: "striber" });
  const marks = (values: readonly number[]): Mark[] =>
    values.map((value, at) => ({
      ...{ x: String(at), series: "", facet: "", value },
      ...{ rows: [at], computed: false, status: null },
    }));
  expect(sharedStrokes({ view, measure, marks: marks([1, 2, 2.04]) })).toHaveLength(1);
  expect(sharedStrokes({ view, measure, marks: marks([1, 2, 3]) })).toEqual([]);
  expect(sharedStrokes({ view: { ...view, form: "soejler" }, measure, marks: marks([2, 2]) })).toEqual([]);
});
