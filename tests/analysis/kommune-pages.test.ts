import { expect, test } from "vitest";
import { kommunerWithPage } from "../../src/analysis/kommune-pages.ts";
import { kommuner } from "../../src/catalogue.ts";

const names = (...codes: number[]): string[] =>
  kommunerWithPage(
    kommuner,
    codes.map((kommunekode) => ({ kommunekode })),
  ).map(({ kommune }) => kommune);

test("a municipality that a row is about has one page, however many rows there are", () => {
  expect(names(825, 825, 825)).toEqual(["Læsø"]);
});

test("pages come in Danish alphabetical order, with Aa last", () => {
  expect(names(851, 825, 810, 773)).toEqual(["Brønderslev", "Læsø", "Morsø", "Aalborg"]);
});

test("there is no page without rows, nor for a code that is no municipality's", () => {
  expect(names()).toEqual([]);
  expect(names(999)).toEqual([]);
});
