import { expect, test } from "vitest";
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
