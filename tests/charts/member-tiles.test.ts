import { expect, test } from "vitest";
import { memberTiles } from "../../src/charts/member-tiles.ts";

const north = { letter: "A", colour: 1, title: "Klynge Nord" };
const south = { letter: "B", colour: 2, title: "Klynge Syd" };
const place = (code: string, x: number, groups: (typeof north)[]) => ({
  code,
  name: `Sted ${code}`,
  tile: { x, y: 0 },
  groups,
});

const drawn = memberTiles([place("1", 0, [north]), place("2", 1, [south, north]), place("3", 2, [])]);

test("a member has the letter and the colour of its group, and is read out with it", () => {
  expect(drawn).toContain('fill="var(--series-1)" data-v="Sted 1: Klynge Nord" data-k="1"');
  expect(drawn).toContain(">A</text>");
});

test("one that is in several groups has a star, and all of them are read out", () => {
  expect(drawn).toContain('data-v="Sted 2: Klynge Syd, Klynge Nord"');
  expect(drawn).toContain(">B*</text>");
});

test("one that is no member is an empty tile that says so", () => {
  expect(drawn).toContain('fill="none" stroke="var(--context)" data-v="Sted 3: ikke med"');
  expect(drawn.match(/<text/g)).toHaveLength(2);
});
