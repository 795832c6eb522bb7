import { expect, test } from "vitest";
import { glossaryProblems } from "../../../scripts/data/glossary-rules.ts";

const term = (ord: string, former: string | null) => ({
  ord,
  slug: "a",
  former,
  forklaring: "Forklaring.",
  tema: null,
});
const judge = (...terms: [ord: string, former: string | null][]) =>
  glossaryProblems(terms.map(([ord, former]) => term(ord, former))).map(({ row, column, value }) => [
    row,
    column,
    value,
  ]);

test("terms with forms of their own are right", () => {
  expect(judge(["takst", "taksten|takster"], ["VVM", null])).toEqual([]);
});

test.each(["og", "EU", "kommunen", "Hvor", " takster", ""])("%j is no form of a term", (form) => {
  expect(judge(["takst", `taksten|${form}`])).toEqual([[2, "former", form]]);
});

test("a term itself is judged as its forms are", () => {
  expect(judge(["år", null])).toEqual([[2, "ord", "år"]]);
});

test("a form belongs to one term, however it is capitalised, and stands there once", () => {
  expect(judge(["takst", "taksten"], ["pris", "Taksten"])).toEqual([[3, "former", "Taksten"]]);
  expect(judge(["takst", "taksten|takst"])).toEqual([[2, "former", "takst"]]);
});
