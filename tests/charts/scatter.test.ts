import { expect, test } from "vitest";
import { scatterChart, type ScatterPoint } from "../../src/charts/scatter.ts";

const point = (name: string, x: number, y: number): ScatterPoint => ({ ...{ code: name, name, group: "A" }, x, y });
const axis = (title: string) => ({ title, unit: null, kind: "rate" as const, decimals: 1 });

test("one that lies outside the picture stands in its table alone, and squeezes nothing", () => {
  const points = [point("Alfa", 1, 2), point("Beta", 2, 1)];
  const scatter = { x: axis("Kom"), y: axis("Kvote"), groups: ["A"], points };
  const [without, cut] = [scatterChart(scatter, ""), scatterChart({ ...scatter, beyond: [point("Gamma", 90, 0)] }, "")];
  expect(cut.narrow).toBe(without.narrow);
  expect(cut.table.rows.map(([name]) => name)).toEqual(["Alfa", "Beta", "Gamma"]);
});
