import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { mirrorOfThreeRows } from "./examples/pictures.ts";

/** The bars of a row to each side of the middle, as far as they reach from it. */
function reaches(svg: string, code: string): number[] {
  const bars = [...parseHTML(svg).document.querySelectorAll(`rect[data-k="${code}"]`)];
  return bars.map((bar) => Number(bar.getAttribute("width")));
}

test("two years that are alike are drawn alike, and another number is longer in proportion", () => {
  const { narrow, wide } = mirrorOfThreeRows();
  for (const svg of [narrow, wide]) {
    const [left1, left2, right1, right2] = reaches(svg, "851");
    expect([right1, right2]).toEqual([left1, left2]);
    const grown = reaches(svg, "820");
    expect((grown[2] ?? 0) / (grown[0] ?? 1)).toBeCloseTo(40 / 19, 1);
  }
});

test("the words and the table have every part of both years", () => {
  const { description, table } = mirrorOfThreeRows();
  expect(description).toContain(
    "Læsø: 0 hjælpere og 4 assistenter <b> i 2024; 1 hjælpere og 4 assistenter <b> i 2025.",
  );
  expect(table.rows.at(-1)).toEqual(["Læsø", "0", "1", "4", "4"]);
});
