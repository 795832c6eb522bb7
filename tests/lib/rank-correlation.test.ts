import { expect, test } from "vitest";
import { rankCorrelation } from "../../src/lib/rank-correlation.ts";

test("is 1 for the same order, however unlike the values are, and −1 for the opposite", () => {
  expect(
    rankCorrelation([
      [1, 10],
      [2, 11],
      [3, 1000],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    rankCorrelation([
      [1, 1000],
      [2, 11],
      [3, 10],
    ]),
  ).toBeCloseTo(-1, 12);
});

test("gives ties the mean of their places: the textbook's example of IQ and television (Spearman −29/165)", () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(rankCorrelation(iq.map((one, at) => [one, hours[at] ?? 0]))).toBeCloseTo(-29 / 165, 12);
  expect(
    rankCorrelation([
      [1, 1],
      [1, 2],
      [2, 3],
    ]),
  ).toBeCloseTo(Math.sqrt(3) / 2, 12);
});

test("says nothing where all values of one side are the same", () => {
  expect(
    rankCorrelation([
      [1, 5],
      [2, 5],
      [3, 5],
    ]),
  ).toBeNaN();
});
