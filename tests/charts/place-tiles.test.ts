import { expect, test } from "vitest";
import { kommuner, mapShapes, nameOf } from "../../src/catalogue.ts";
import { placeTiles } from "../../src/charts/place-tiles.ts";

const codes = kommuner.map(({ kommunekode }) => kommunekode);
const numbers = (svg: string, name: string): number[] =>
  [...svg.replaceAll(/<text[^>]*>/g, "").matchAll(new RegExp(` ${name}="([\\d.]+)"`, "g"))].map(([, value]) =>
    Number(value),
  );

test("every municipality has a tile with its name and code", () => {
  const svg = placeTiles(codes, mapShapes);
  const tiles = [...svg.matchAll(/data-v="([^"]+)" data-k="(\d+)"/g)].map(([, name, code]) => [Number(code), name]);
  expect(tiles).toEqual(codes.map((code) => [code, nameOf(code)]));
});

test("no tile lies on another, and all lie in the picture, which ends where they do", () => {
  const svg = placeTiles(codes, mapShapes);
  const [xs, ys] = [numbers(svg, "x"), numbers(svg, "y")];
  expect(new Set(xs.map((x, at) => `${x} ${ys[at]}`)).size).toBe(codes.length);
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  expect(Math.min(...xs, ...ys)).toBe(0);
  expect([width - Math.max(...xs), height - Math.max(...ys)]).toEqual([16.5, 13.5]);
});

test("a few municipalities fill the picture", () => {
  expect(placeTiles(codes.slice(0, 1), mapShapes)).toContain('viewBox="0 0 16.5 13.5"');
});

test("four towns are named, so that the country is known by them", () => {
  const named = [...placeTiles(codes, mapShapes).matchAll(/>([^<]+)<\/text>/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(["Aalborg", "Aarhus", "København", "Odense"].toSorted());
});
