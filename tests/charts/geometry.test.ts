import { readFileSync } from "node:fs";
import { extent, polygonArea, polygonContains } from "d3";
import { describe, expect, test } from "vitest";
import outlines from "../../data/outlines.json" with { type: "json" };
import { labelPoint, pathInUnits, pathOf } from "../../src/charts/geometry.ts";
import { outlinesFile } from "../../src/model/outlines.ts";
import { ringsByCode, type Ring } from "../../src/model/rings.ts";

const largest = (rings: Ring[]): Ring => [...rings].sort((a, b) => span(b) - span(a))[0] ?? [];
const span = (ring: Ring): number => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};

describe("a path", () => {
  test("is written as a start and steps to one decimal", () => {
    const ring: Ring = [
      [0, 1.26],
      [-2.04, 3],
      [-1.5, 3.5],
    ];
    expect(pathOf([ring, ring])).toBe("M0 1.3l-2 1.7.5.5ZM0 1.3l-2 1.7.5.5Z");
  });

  test("makes the rounding of a step good in the next, and leaves out steps too short to write", () => {
    const ring: Ring = [0, 0.04, 0.08, 0.12, 0.16].map((x) => [x, 0]);
    expect(pathOf([ring])).toBe("M0 0l.1 0 .1 0Z");
  });

  test("in units of a grid has whole numbers, each rounded from where it is", () => {
    const border: Ring = [
      [1.26, 1.26],
      [2.5, 2.5],
      [3.74, 3.74],
    ];
    const neighbour: Ring = [
      [1.34, 1.34],
      [0, 9],
      [3.7, 3.78],
    ];
    expect(pathInUnits([border], 0.2)).toBe("M6 6l7 7 6 6Z");
    expect(pathInUnits([neighbour], 0.2)).toBe("M7 7l-7 38 19-26Z");
  });
});

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe("the point of a label", () => {
  test("is near the middle of a square", () => {
    const [x, y] = labelPoint([square(10, 20, 24)]);
    expect(Math.abs(x - 22)).toBeLessThanOrEqual(1);
    expect(Math.abs(y - 32)).toBeLessThanOrEqual(1);
  });

  test("is in the largest ring, whichever way round it is drawn", () => {
    const [mainland, island] = [square(0, 0, 50), square(100, 100, 5)];
    expect(labelPoint([island, mainland])[0]).toBeLessThan(50);
    expect(labelPoint([island, [...mainland].reverse()])[0]).toBeLessThan(50);
  });

  test("is in the broad arm of a shape whose middle lies outside it", () => {
    const horseshoe: Ring = [
      [0, 0],
      [100, 0],
      [100, 5],
      [40, 5],
      [40, 95],
      [100, 95],
      [100, 100],
      [0, 100],
    ];
    const [x, y] = labelPoint([horseshoe]);
    expect(polygonContains(horseshoe, [x, y])).toBe(true);
    expect(x).toBeLessThan(40);
  });
});

describe("the outlines of the municipalities", () => {
  const all = [...ringsByCode(outlinesFile.parse(outlines))].map(([code, rings]) => ({ code, rings }));
  const codesWhere = (wrong: (rings: Ring[]) => boolean): number[] =>
    all.filter(({ rings }) => wrong(rings)).map(({ code }) => code);

  test("are those of the municipalities there are", () => {
    const codes = readFileSync("data/kommuner.csv", "utf8").matchAll(/^(\d{3}),/gm);
    expect(all.map(({ code }) => code).sort()).toEqual([...codes].map(([, code]) => Number(code)).sort());
  });

  test("are rings that all enclose something", () => {
    expect(codesWhere((rings) => rings.length === 0 || rings.some((ring) => polygonArea(ring) === 0))).toEqual([]);
  });

  test("lie inside a map of 720 by 875", () => {
    const points = all.flatMap(({ rings }) => rings.flat());
    expect(
      [...extent(points, ([x]) => x), ...extent(points, ([, y]) => y)].map((value) => Math.round(value ?? -1)),
    ).toEqual([0, 720, 0, 875]);
  });

  test("have north at the top: Frederikshavn lies above Lolland, and Copenhagen right of Varde", () => {
    const middle = (code: number): [number, number] => labelPoint(all.find((one) => one.code === code)?.rings ?? []);
    expect(middle(813)[1]).toBeLessThan(middle(360)[1]);
    expect(middle(101)[0]).toBeGreaterThan(middle(573)[0]);
  });

  test("have their labels inside their largest ring", () => {
    expect(codesWhere((rings) => !polygonContains(largest(rings), labelPoint(rings)))).toEqual([]);
  });

  test("have every border within the country twice: once for each of its sides", () => {
    const { arcs, objects } = outlinesFile.parse(outlines);
    const sides = objects.kommuner.geometries.flatMap((area) => area.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
    const uses = Map.groupBy(sides, (arc) => arc);
    expect([...uses.values()].filter((side) => side.length > 2)).toEqual([]);
    expect([...uses.values()].filter((side) => side.length === 2).length).toBeGreaterThan(150);
    expect(uses.size).toBe(arcs.length);
  });
});
