import { describe, expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { urls } from "../../src/site/urls.ts";
import { rowUses } from "../../src/stories/row-uses.ts";
import { accountedPages } from "../../src/themes/accounted-pages.ts";

const withRows = accountedPages.flatMap(({ href, numbers, figures }) =>
  [...numbers, ...figures].flatMap(({ rows }) => rows.map(({ dataset, row }) => ({ href, dataset, row }))),
);
const datasets = [...new Set(withRows.map(({ dataset }) => dataset))];

describe.each(datasets)("the rows of %s", (dataset) => {
  const uses = rowUses(dataset, accountedPages);

  test("lead to every page that has a number or a figure resting on them", () => {
    for (const { href, row } of withRows.filter((one) => one.dataset === dataset)) {
      expect(uses.get(row)?.map((use) => use.href.split("#")[0])).toContain(href);
    }
  });

  test("name a page once, with how many of its numbers and figures rest on them", () => {
    for (const [row, found] of uses) {
      const pages = found.map(({ href }) => href.split("#")[0]);
      expect(new Set(pages).size, row).toBe(pages.length);
      expect(Math.min(...found.map(({ numbers, figures }) => numbers + figures))).toBeGreaterThan(0);
    }
  });
});

test("the page of every municipality is among them, with all its numbers", () => {
  for (const { kommune, measures } of kommuneEntries) {
    const page = accountedPages.find(({ href }) => href === urls.kommune(kommune.slug));
    expect(page?.numbers.length).toBe(measures.length);
  }
});
