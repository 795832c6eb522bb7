import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import type { Published } from "../../src/model/published.ts";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const told = (page: Page) => page.locator(".filter-told [data-all]").textContent();
const field = (page: Page) => page.getByLabel("Ord i titel, beskrivelse og kolonner");
const wordsOf = ({ title, description, columns }: Published): string =>
  [title, description, ...columns.map((column) => column.title)].join(" ");

test("the catalogue finds datasets by words of their descriptions and columns, in any form of them", async () => {
  const having = published.filter((dataset) => /diagram/i.test(wordsOf(dataset))).map(({ title }) => title);
  expect(having.some((title) => !/diagram/i.test(title))).toBe(true);
  const page = await browser().newPage();
  await page.goto(site.url + urls.data);
  await field(page).fill("diagrammerne");
  await expect.poll(() => told(page)).toBe(`${having.length} af ${published.length} datasæt`);
  const found = await page.locator(".listed:visible a").allTextContents();
  expect(found.map((title) => title.replaceAll("\u00a0", " ")).sort()).toEqual(having.sort());
  await page.close();
});

test("the catalogue is narrowed by what stands on it where the other words do not come", async () => {
  const page = await browser().newPage();
  await page.route(`**${urls.datasetWords}`, (route) => route.abort());
  await page.goto(site.url + urls.data);
  await field(page).fill("takster");
  await expect.poll(() => told(page)).toMatch(/^\d+ af /);
  await page.close();
});

test("what the address asks for in vain is told also when words come later, until the reader asks for something else", async () => {
  const page = await browser().newPage();
  await page.goto(`${site.url}${urls.data}?q=pladser&tema=nix`);
  const notice = page.locator(".list-filter .notice");
  await expect.poll(() => notice.textContent()).toContain("»nix«");
  await page.waitForLoadState("networkidle");
  expect(await notice.isVisible()).toBe(true);
  await field(page).fill("klima");
  await expect.poll(() => notice.isVisible()).toBe(false);
  await page.close();
});
