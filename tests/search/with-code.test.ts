import { expect, test } from "vitest";
import { withCode } from "../../src/client/search/codes.ts";
import { termsOf } from "../../src/client/search/terms.ts";
import type { Codes } from "../../src/site/search-record.ts";

const led = (c: Codes, asked: string): string =>
  withCode(
    { u: "/data/pladser/", t: "Pladser", k: "Datasæt", c },
    termsOf(asked).map((term) => [[term]]),
    { terms: termsOf(asked), years: [] },
  ).u;

test("of codes that say as much of what is asked, the one that says the least beside it is meant", () => {
  const long = { "f.type": ["Private og selvejende botilbud"] };
  const short = { "f.ejerform": ["Private"] };
  for (const codes of [
    { ...long, ...short },
    { ...short, ...long },
  ]) {
    expect(led(codes, "private")).toBe("/data/pladser/?f.ejerform=Private");
  }
});

test("a code that denies what is asked is meant only by who denies it too", () => {
  const codes = { "f.omraade": ["Uden for lov om socialtilsyn", "Ingen oplyst"] };
  expect(led(codes, "socialtilsyn")).toBe("/data/pladser/");
  expect(led(codes, "uden for socialtilsyn")).toMatch(/f\.omraade=Uden/);
});

test("of two codes of one column that say as much, none is meant", () => {
  expect(led({ "f.ejerform": ["Private tilbud", "Private botilbud"] }, "private")).toBe("/data/pladser/");
});
