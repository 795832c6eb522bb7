import { describe, expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { entryId } from "../../src/kommuner/entry-id.ts";
import { urls } from "../../src/site/urls.ts";
import { accountsOf } from "../../src/stories/accounts.ts";
import { stories } from "../../src/stories/index.ts";
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
    const ids = new Set(page?.numbers.map(({ id }) => id));
    for (const measured of measures) expect(ids).toContain(entryId(measured));
  }
});

test("no row leads to a number that only tells a year", () => {
  const years = stories.flatMap(({ story, figures }) =>
    accountsOf(story, figures)
      .filter(({ fact }) => {
        const { cells } = fact.account;
        const isTime = ({ dataset, column }: (typeof cells)[number]) =>
          publishedDataset(dataset).columns.some(({ name, role }) => name === column && role === "time");
        return cells.length > 0 && cells.every(isTime);
      })
      .map(({ id }) => `${urls.story(story.slug)}#${id}`),
  );
  expect(years.length).toBeGreaterThan(0);
  const hrefs = datasets.flatMap((dataset) =>
    [...rowUses(dataset, accountedPages).values()].flatMap((found) => found.map(({ href }) => href)),
  );
  expect(hrefs.filter((href) => years.includes(href))).toEqual([]);
});

test("a row leads to the number on a page that rests on the fewest cells", () => {
  const rows = (...names: string[]) => names.map((row) => ({ dataset: "a", row }));
  for (const { numbers } of accountedPages.filter(({ href }) =>
    stories.some(({ story }) => href === urls.story(story.slug)),
  )) {
    const sizes = numbers.map((number) => number.rows.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  }
  const page = {
    href: "/h/",
    where: "her",
    figures: [],
    numbers: [
      { id: "one", rows: rows("x") },
      { id: "all", rows: rows("x", "y") },
    ],
  };
  expect(rowUses("a", [page]).get("x")).toEqual([{ where: "her", numbers: 2, figures: 0, href: "/h/#one" }]);
});
