import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { funnels, type Funnel } from "../../../src/stories/springer-fra/funnel.ts";

const OPTIONS = { unit: "ansøgninger", titles: { funnel: "Hvor", all: "Ansøgninger" } };
const funnel = (name: string, through: number, refused: number, gone: number): Funnel => ({
  name,
  parts: [
    { name: "blev godkendt", count: through, colour: "blue" },
    { name: "fik afslag", count: refused, colour: "grey" },
    { name: "sprang fra", count: gone, colour: "red" },
  ],
});
const paths = (svg: string): { fill: string; d: string }[] =>
  [...parseHTML(svg).document.querySelectorAll("path")].map((path) => ({
    fill: path.getAttribute("fill") ?? "",
    d: path.getAttribute("d") ?? "",
  }));
/** How thick the stream of a colour is where it runs out to the right. */
const thickness = (svg: string, colour: string): number[] =>
  paths(svg)
    .filter(({ fill }) => fill === colour)
    .map(({ d }) => Number(/v-([\d.]+)H/.exec(d)?.[1]));

test("streams of unlike numbers begin equally wide, and what leaves is as thick as its share", () => {
  const { narrow, wide } = funnels([funnel("Nord", 25, 25, 50), funnel("Øst", 1_000, 0, 1_000)], OPTIONS);
  for (const svg of [narrow, wide]) {
    const [north = NaN, east = NaN] = thickness(svg, "red");
    expect(north).toBeCloseTo(east, 1);
    const [refused = NaN] = thickness(svg, "grey");
    expect(north / refused).toBeCloseTo(2, 1);
  }
});

test("streams that stand under each other are equally high", () => {
  const { narrow } = funnels([funnel("Nord", 78, 11, 11), funnel("Øst", 51, 2, 47)], OPTIONS);
  const heights = paths(narrow)
    .filter(({ fill }) => fill === "blue")
    .map(({ d }) => Number(/V([\d.]+)/.exec(d)?.[1]) - Number(/^M[\d.]+ ([\d.]+)/.exec(d)?.[1]));
  expect(heights).toHaveLength(2);
  expect(heights[0]).toBeCloseTo(heights[1] ?? NaN, 0);
});

test("the words, the table and the description say how many and how large a part", () => {
  const { description, table, narrow } = funnels([funnel("Nord", 25, 25, 50)], OPTIONS);
  expect(description).toBe(
    "Nord: 100 ansøgninger, hvoraf 25 blev godkendt (25\u00a0%), 25 fik afslag (25\u00a0%) og 50 sprang fra (50\u00a0%).",
  );
  expect(table.rows).toEqual([["Nord", "100", "25 (25\u00a0%)", "25 (25\u00a0%)", "50 (50\u00a0%)"]]);
  expect(narrow).toContain("50 sprang fra");
});
