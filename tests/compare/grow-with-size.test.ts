import { expect, test } from "vitest";
import { pairFigure } from "../../src/compare/pair-figure.ts";
import type { ComparedMeasure } from "../../src/model/comparison.ts";
import { file, measure, SIZE_AND_SHARE } from "./size-and-share.ts";

const TOLD = "Begge tal er som regel størst i de kommuner, der har flest indbyggere.";
const { values, column } = measure(SIZE_AND_SHARE.x);
const counted = (id: string, times: number) => ({
  ...{ ...measure(SIZE_AND_SHARE.y), id, values: values.map((value) => value && value * times) },
  column: { ...column, unit: "pladser" },
});
const twice = counted("twice", 2);
const share = { ...counted("share", 1), column: measure(SIZE_AND_SHARE.y).column };

const sentence = (first: ComparedMeasure, second: ComparedMeasure): string =>
  pairFigure({ ...file, measures: [first, second] }, { ...SIZE_AND_SHARE, x: first.id, y: second.id }).sentence;

test("two counts that both grow with the number of inhabitants are told to, since their pattern may be no more", () => {
  expect(sentence(twice, counted("half", 0.5))).toContain(TOLD);
});

test("a share, the inhabitants themselves, and what falls as they grow are told nothing of", () => {
  expect(sentence(twice, share)).not.toContain(TOLD);
  expect(sentence(twice, measure(SIZE_AND_SHARE.x))).not.toContain(TOLD);
  expect(sentence(twice, counted("fewer", -1))).not.toContain(TOLD);
});

test("of the measures that there are, some pairs are told to grow with size", () => {
  const told = file.measures.flatMap((x, at) =>
    file.measures
      .slice(at + 1)
      .filter((y) => pairFigure(file, { ...SIZE_AND_SHARE, x: x.id, y: y.id }).sentence.includes(TOLD)),
  );
  expect(told.length).toBeGreaterThan(0);
});
