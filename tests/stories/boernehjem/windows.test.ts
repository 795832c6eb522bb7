import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { houses, type House } from "../../../src/stories/boernehjem/windows.ts";

const OPTIONS = { unit: "pladser", titles: { house: "Slags hjem", all: "Pladser" } };
const house = (name: string, privately: number, own: number): House => ({
  name,
  parts: [
    { name: "private", count: privately, colour: "brown" },
    { name: "kommunale", count: own, colour: "blue" },
  ],
});

/** How many windows of a colour there are: each line of dashes has one for each pair of dash and gap, the last gap left out. */
function windowsOf(svg: string, colour: string): number {
  const paths = [...parseHTML(svg).document.querySelectorAll(`path[stroke="${colour}"]`)];
  return paths
    .map((path) => {
      const [dash = NaN, gap = NaN] = (path.getAttribute("stroke-dasharray") ?? "").split(" ").map(Number);
      const lengths = [...(path.getAttribute("d") ?? "").matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
      return lengths.reduce((all, length) => all + Math.round((length + gap) / (dash + gap)), 0);
    })
    .reduce((all, count) => all + count, 0);
}

test("a house has a window for each place, in the colour of its owner", () => {
  const { narrow, wide } = houses([house("Opholdssteder", 294, 3), house("Døgninstitutioner", 0, 268)], OPTIONS);
  for (const svg of [narrow, wide]) {
    expect(windowsOf(svg, "brown")).toBe(294);
    expect(windowsOf(svg, "blue")).toBe(271);
  }
});

test("what nobody owns has neither windows nor a line of its own, and is said to be none", () => {
  const { narrow, description } = houses([house("Døgninstitutioner", 0, 268)], OPTIONS);
  expect(narrow).toContain("Ingen private");
  expect(narrow).not.toContain("0 private");
  expect(description).toBe("Døgninstitutioner: 268 pladser, 0 private (0\u00a0%) og 268 kommunale (100\u00a0%).");
});
