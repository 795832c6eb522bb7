import { expect, test } from "vitest";
import { bareTextFaults } from "./checks/bare-text.ts";
import { numberFaults } from "./checks/danish-numbers.ts";
import { lix } from "./checks/lix.ts";
import { punctuationFaults } from "./checks/punctuation.ts";
import { wordingFaults } from "./checks/wording.ts";
import { kommuner } from "../../src/catalogue.ts";
import { yearFaults } from "./checks/years.ts";
import { pageType } from "./page-types.ts";
import { site } from "./the-site.ts";

/** No story is harder to read than a newspaper. */
const HARDEST = 40;

/** The sentences of a story: its paragraphs and points, without figures, ways and notes of sources. */
function proseOf(document: Document): string {
  const all = [...document.querySelectorAll("main p, main li")].filter(
    (element) => element.closest("figure, nav, details, aside") === null,
  );
  const texts = all.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
  return texts.filter((text) => /[.?!]$/.test(text)).join("\n");
}

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

test("every story can be read as easily as a newspaper", () => {
  const stories = site.pages.filter(({ path, redirects }) => !redirects && pageType(path) === "historier/2");
  expect(stories.length).toBeGreaterThan(5);
  const hard = stories.map(({ path, document }) => ({ path, lix: lix(proseOf(document)) }));
  expect(hard.filter((story) => !(story.lix > 15 && story.lix <= HARDEST))).toEqual([]);
});
