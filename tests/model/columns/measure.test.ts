import { expect, test } from "vitest";
import * as col from "../../../src/model/columns.ts";

test("a measure whose every value is more than zero takes neither zero nor less", () => {
  const price = col.amount("Beløb", "Hvad det koster.", "mio. kr.", { positive: true, decimals: 1, max: 10 });
  expect([0.1, 10].map((value) => price.safeParse(value).success)).toEqual([true, true]);
  expect([0, -0.1, 10.1].map((value) => price.safeParse(value).success)).toEqual([false, false, false]);
});

test("a count takes zero and no less, and a change takes both", () => {
  const places = col.count("Pladser", "Pladser.", "pladser");
  const change = col.change("Ændring", "Ændringen.", "pct.");
  expect([0, -1].map((value) => places.safeParse(value).success)).toEqual([true, false]);
  expect([0, -1].map((value) => change.safeParse(value).success)).toEqual([true, true]);
});
