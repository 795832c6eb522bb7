import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { dotColumns, type DotColumn } from "../../../src/stories/faerre-kom-ind/dot-columns.ts";

const OPTIONS = { counted: "optaget", titles: { name: "År", count: "Optaget", lacking: "Færre" } };
const columns: DotColumn[] = [
  { name: "2020", count: 660, colour: "grey" },
  { name: "2022", count: 524, colour: "blue", lacking: { count: 136, text: "136 færre end i 2020" } },
];

/** How many dots the dashed lines of a path are, and how low and high they lie. */
function dotsIn(svg: string, stroke: string): { count: number; top: number; bottom: number } {
  const path = parseHTML(svg).document.querySelector(`path[stroke="${stroke}"]`);
  const pitch = Number(path?.getAttribute("stroke-dasharray")?.split(" ")[1]);
  const lines = [...(path?.getAttribute("d") ?? "").matchAll(/M[\d.]+ ([\d.]+)h([\d.]+)/g)];
  const heights = lines.map(([, y]) => Number(y));
  return {
    count: lines.reduce((sum, [, , long]) => sum + 1 + Math.floor(Number(long) / pitch), 0),
    top: Math.min(...heights),
    bottom: Math.max(...heights),
  };
}

test("each who is counted is a dot, and each who is lacking a ring that fills the column up to the other year", () => {
  const { narrow, wide } = dotColumns(columns, OPTIONS);
  for (const svg of [narrow, wide]) {
    const [fullest, newest, rings] = ["grey", "blue", "var(--signal)"].map((stroke) => dotsIn(svg, stroke));
    expect([fullest?.count, newest?.count, rings?.count]).toEqual([660, 524, 136]);
    expect(rings?.top).toBe(fullest?.top);
    expect(newest?.bottom).toBe(fullest?.bottom);
  }
});

test("the words and the table say how many there are and how many are lacking", () => {
  const { description, table } = dotColumns(columns, OPTIONS);
  expect(description).toBe("2020: 660 optaget og 2022: 524 optaget. 2022: 136 færre end i 2020.");
  expect(table.rows).toEqual([
    ["2020", "660", ""],
    ["2022", "524", "136"],
  ]);
});
