import { expect, test } from "vitest";
import { upright } from "../../src/charts/forms/upright.ts";
import { examples } from "./examples.ts";
import { elements } from "./drawn.ts";
import { placedTexts } from "./placed-texts.ts";

test("an upright line leaves out what it must stay clear of", () => {
  expect(upright(5, [0, 100], [])).toBe("M5.0 0V100");
  expect(
    upright(
      5,
      [0, 100],
      [
        [40, 50],
        [10, 20],
      ],
    ),
  ).toBe("M5.0 0V10M5.0 20V40M5.0 50V100");
  expect(
    upright(
      5,
      [0, 100],
      [
        [0, 30],
        [20, 100],
      ],
    ),
  ).toBe("");
});

/** The pieces of the upright lines that a selector finds. */
const piecesOf = (svg: string, selector: string) =>
  elements(svg, selector)
    .flatMap((path) => [...(path.getAttribute("d") ?? "").matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)])
    .map(([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) }));

/** The texts that the dashed line of a target runs through, and the names that a line of the grid does. */
function struckThrough(svg: string): string[] {
  const dashed = piecesOf(svg, 'path[stroke-dasharray="3 3"]');
  const grid = piecesOf(svg, 'path[stroke="var(--rule)"], path[stroke="var(--muted)"]');
  return placedTexts(svg).flatMap(({ text, left, right, baseline, fontSize }) => {
    const lines = /\p{L}/u.test(text) ? [...dashed, ...grid] : dashed;
    const struck = lines.some(
      ({ x, from, to }) => x > left && x < right && from < baseline && to > baseline - fontSize * 0.7,
    );
    return struck ? [text] : [];
  });
}

const targets = examples.filter(({ name }) => /Target|dots/.test(name) && name.startsWith("picture-"));

test("there are examples with a target", () => {
  expect(targets.length).toBeGreaterThan(2);
});

test.each(targets)("no upright line strikes through a number or a name of $name on a phone", ({ chart }) => {
  expect(struckThrough(chart.narrow)).toEqual([]);
});
