import { expect, test } from "vitest";
import { spansAt, upright } from "../../src/charts/forms/upright.ts";
import { examples } from "./examples.ts";
import { struckThrough } from "./legible.ts";

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

test("what a line would run through is told by where it stands", () => {
  const number = { ends: [30, 10], span: [0, 18] } as const;
  expect([spansAt([number], 20), spansAt([number], 12), spansAt([number], 40)]).toEqual([[[0, 18]], [[0, 18]], []]);
});

const drawn = examples.filter(({ name }) => name.startsWith("picture-"));

test.each(drawn)("no upright line strikes through a number or a name of $name", ({ chart }) => {
  expect([struckThrough(chart.narrow), struckThrough(chart.wide)]).toEqual([[], []]);
});
