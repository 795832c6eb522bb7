import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";
import { examples } from "./examples.ts";
import { placedTexts } from "./placed-texts.ts";

/** Letters in bold take at most about this much more room than `placedTexts` reckons with. */
const BOLD = 1.1;

test("a phone names the lines that stand out at both ends, within its width", () => {
  const example = examples.find(({ name }) => name === "picture-slope");
  const svg = example?.chart.narrow ?? "";
  const bold = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="start"[^>]*font-weight="600"[^>]*>([^<]+)</g)];
  expect(bold.map(([, , text]) => text).filter((text) => /[a-zæøå]/.test(text ?? ""))).not.toEqual([]);
  const [, width = NaN] = (/viewBox="0 0 (\d+) /.exec(svg) ?? []).map(Number);
  const right = placedTexts(svg)
    .filter(({ text }) => bold.some(([, , named]) => named === text))
    .map(({ left, right: end }) => left + (end - left) * BOLD);
  expect(Math.max(...right)).toBeLessThanOrEqual(width);
});

test("lines have room to be seen as slopes, or the picture is drawn over time without them", () => {
  const lengths = Array.from({ length: 40 }, (_, more) => {
    const names = ["Aa", "Bb", "Cc"].map((name) => name + "m".repeat(more));
    const table = invented(
      {
        aar: col.year("Året."),
        sted: col.category("Sted", "Stedet.", { disjoint: true }),
        antal: col.count("Pladser", "Antallet.", "pladser"),
      },
      ["aar", "sted"],
      [2018, 2024].flatMap((aar) => names.map((sted, index) => ({ aar, sted, antal: 10 * index + aar - 2000 }))),
    );
    const { narrow } = drawn(table, { measure: "antal", x: "aar", series: "sted", form: "linjer" });
    const isSlope = elements(narrow, "text[text-anchor=end]").some((text) => text.textContent.startsWith("Aa"));
    const ends = elements(narrow, "path").map((path) =>
      /^M([\d.]+) [\d.]+L([\d.]+) [\d.]+$/.exec(path.getAttribute("d") ?? ""),
    );
    const [, from, to] = ends.find((found) => found !== null) ?? [];
    return isSlope ? [Number(to) - Number(from)] : [];
  });
  const drawnAsSlopes = lengths.flat();
  expect(drawnAsSlopes.length).toBeLessThan(lengths.length);
  expect(Math.max(...drawnAsSlopes)).toBeGreaterThan(200);
  expect(Math.min(...drawnAsSlopes)).toBeGreaterThanOrEqual(70);
});
