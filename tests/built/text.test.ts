import { expect, test } from "vitest";
import { bareTextFaults } from "./checks/bare-text.ts";
import { numberFaults } from "./checks/danish-numbers.ts";
import { punctuationFaults } from "./checks/punctuation.ts";
import { wordingFaults } from "./checks/wording.ts";
import { kommuner } from "../../src/catalogue.ts";
import { yearFaults } from "./checks/years.ts";
import { site } from "./the-site.ts";

test("every number on every page is written as Danes write it", () => {
  expect(site.pages.flatMap(numberFaults)).toEqual([]);
});

test("no table writes a year as an amount", () => {
  expect(site.pages.flatMap(yearFaults)).toEqual([]);
});

test("no text stands between the paragraphs of a page", () => {
  expect(site.pages.flatMap(bareTextFaults)).toEqual([]);
});

test("no full stop or comma stands apart from its word", () => {
  expect(site.pages.flatMap(punctuationFaults)).toEqual([]);
});

test("no page has a fault of language that comes of a rule missing in one place", () => {
  expect(site.pages.flatMap((page) => wordingFaults(page, kommuner))).toEqual([]);
});
