import { expect, test } from "vitest";
import { NARROW, WIDE } from "../../../src/charts/chart.ts";
import { drawPairs, type DigitPair } from "../../../src/stories/et-ciffer-forkert/digit-pairs.ts";
import { drawSquares } from "../../../src/stories/et-ciffer-forkert/total-squares.ts";

const pair: DigitPair = {
  what: "Pladser",
  readings: [
    { text: "3.232", where: "trykt" },
    { text: "3.032", where: "lagt sammen" },
  ],
  digit: 1,
};

test.each([NARROW, WIDE])(
  "the digit that differs is the one that is marked, past a point between thousands, in $width",
  (size) => {
    const { content } = drawPairs([pair, pair], size);
    expect([...content.matchAll(/>3\.<tspan[^>]*>(\d)<\/tspan>32</g)].map(([, digit]) => digit)).toEqual([
      "2",
      "0",
      "2",
      "0",
    ]);
  },
);

test("every total has a square, and only those that do not match are filled and can be read", () => {
  const wrong = { what: "Møder", printed: "14", found: "24", severity: "middel" } as const;
  const { content } = drawSquares([undefined, wrong, undefined], WIDE);
  expect([...content.matchAll(/M[\d.]+ [\d.]+h/g)]).toHaveLength(2);
  expect([...content.matchAll(/data-v="([^"]*)"/g)].map(([, read]) => read)).toEqual([
    "Møder: trykt 14, regnet efter 24",
  ]);
});
