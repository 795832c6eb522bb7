import { expect, test } from "vitest";
import { dataLicence } from "../../src/site/data-licence.ts";
import { site } from "./the-site.ts";

test("every dataset's page, and the page about the site, state the licence of the data", () => {
  const pages = site.pages.filter(({ path }) => /^\/(data\/[^/]+|om)\/$/.test(path));
  expect(pages.length).toBeGreaterThan(100);
  const silent = pages.filter(
    ({ document }) => document.querySelector("a[rel=license]")?.getAttribute("href") !== dataLicence.address,
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});
