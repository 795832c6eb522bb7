import { greatest } from "d3";
import { expect, test } from "vitest";
import { budgetFaults, firstView, FIRST_VIEW } from "../../scripts/examine/budgets.ts";
import { weigh } from "../../scripts/examine/weigh.ts";
import { pageType } from "./page-types.ts";
import { site } from "./the-site.ts";

/** The types of pages, as `pageType` writes them, by what a reader would call them. */
const NAMES: Record<string, string> = {
  "/0": "the front page",
  "404.html/1": "the page for what is not there",
  "data/1": "the list of datasets",
  "data/2": "a dataset",
  "datakvalitet/1": "the list of all that does not add up",
  "datakvalitet/2": "what does not add up in a source",
  "historier/1": "the list of stories",
  "historier/2": "a story",
  "historier/3": "the tool of a story, or the rows behind it",
  "kilder/1": "the list of sources",
  "kilder/2": "a source",
  "kilder/3": "the way to the lines of a source",
  "kilder/4": "lines of a source",
  "kommuner/1": "the list of municipalities",
  "kommuner/2": "a municipality",
  "kommuner/3": "the ranking of all municipalities by a measure",
  "metode/1": "the methods",
  "metode/2": "the gallery of charts",
  "om/1": "what the site is",
  "opdateringer/1": "the log of the releases",
  "ordbog/1": "the glossary",
  "soeg/1": "the search",
  "steder/1": "all about a place as one file",
  "temaer/1": "the list of themes",
  "temaer/2": "a theme",
  "temaer/3": "the rows behind a theme",
  "tidslinje/1": "the timeline",
  "tilgaengelighed/1": "the statement on accessibility",
};

const pages = site.pages.map((page) => ({
  path: page.path,
  redirects: page.redirects,
  weight: weigh(page, site.folder),
}));
const types = Map.groupBy(
  pages.filter(({ redirects }) => !redirects),
  ({ path }) => pageType(path),
);

test("every page keeps within its budgets of HTML, JS, CSS and fonts", () => {
  expect(pages.flatMap(({ path, weight }) => budgetFaults(path, weight))).toEqual([]);
});

test("every type of page is named here", () => {
  expect([...types.keys()].sort()).toEqual(Object.keys(NAMES).sort());
});

test.each([...types].map(([type, own]) => [NAMES[type] ?? type, own] as const))(
  "the first view of %s is at most 50 kB, typefaces and all, on the heaviest such page",
  (_, own) => {
    const heaviest = greatest(own, ({ weight }) => firstView(weight));
    expect(heaviest && firstView(heaviest.weight), heaviest?.path).toBeLessThanOrEqual(FIRST_VIEW);
  },
);
