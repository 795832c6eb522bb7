import { describe, expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { urls } from "../../src/site/urls.ts";
import { rowUses } from "../../src/stories/row-uses.ts";
import { accountedPages } from "../../src/themes/accounted-pages.ts";

const withRows = accountedPages.flatMap(({ href, accounts }) =>
  accounts.flatMap(({ id, account }) =>
    account.cells.map(({ dataset, row }) => ({ href: `${href}#${id}`, dataset, row })),
  ),
);
const datasets = [...new Set(withRows.map(({ dataset }) => dataset))];

describe.each(datasets)("the rows of %s", (dataset) => {
  const uses = rowUses(dataset, accountedPages);

  test("lead to every page that has a number resting on them", () => {
    for (const { href, row } of withRows.filter((one) => one.dataset === dataset)) {
      const page = href.split("#")[0];
      expect(uses.get(row)?.map((use) => use.href.split("#")[0])).toContain(page);
    }
  });

  test("name a page once, with how many of its numbers rest on them", () => {
    for (const [row, found] of uses) {
      const pages = found.map(({ href }) => href.split("#")[0]);
      expect(new Set(pages).size, row).toBe(pages.length);
      expect(Math.min(...found.map(({ numbers }) => numbers))).toBeGreaterThan(0);
    }
  });
});

test("the page of every municipality is among them, with all its numbers", () => {
  for (const { kommune, measures } of kommuneEntries) {
    const page = accountedPages.find(({ href }) => href === urls.kommune(kommune.slug));
    expect(page?.accounts.length).toBe(measures.length);
  }
});
