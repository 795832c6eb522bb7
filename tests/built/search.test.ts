import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const LIMIT = 60_000;
const pages: Page[] = [];

/** The search page in a fresh tab, with the addresses of all it has fetched so far. */
async function open(query = ""): Promise<{ page: Page; fetched: string[] }> {
  const page = await browser().newPage();
  page.setDefaultTimeout(300_000);
  pages.push(page);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/soeg/${query}`);
  return { page, fetched };
}
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

const first = (page: Page) => page.locator(".search-results a").first();
const isSearch = (path: string): boolean => path.endsWith(".json") || /\/engine\.[^/]*\.js$/.test(path);

test("search fetches nothing until it is used, and at most 60 kB when it is", async () => {
  const { page, fetched } = await open();
  // Whatever a page fetches unasked, it has begun to fetch half a second after it was loaded.
  await page.waitForTimeout(500);
  expect(fetched.filter(isSearch)).toEqual([]);
  await page.getByRole("searchbox").fill("alborg");
  await expect.poll(() => first(page).textContent()).toBe("Aalborg");
  const used = fetched.filter(isSearch);
  expect(used).toHaveLength(2);
  const weight = used.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(site.folder, path))).length, 0);
  expect(weight).toBeGreaterThan(5000);
  expect(weight).toBeLessThanOrEqual(LIMIT);
});

test("an address with a query shows its results, and a new query changes the address", async () => {
  const { page } = await open("?q=rodovre");
  await expect.poll(() => first(page).getAttribute("href")).toBe("/kommuner/roedovre/");
  await page.getByRole("searchbox").fill("takster");
  await expect.poll(() => page.url()).toBe(`${site.url}/soeg/?q=takster`);
  await expect.poll(() => page.locator(".search-count").textContent()).toMatch(/^\d+ resultater for »takster«\./);
});

test("a municipality and a topic lead to where the topic stands on the municipality's page", async () => {
  const { page } = await open("?q=private%20pladser%20Rebild");
  await expect.poll(() => first(page).getAttribute("href")).toBe("/kommuner/rebild/#social");
  await first(page).click();
  await page.waitForURL("**/kommuner/rebild/#social");
  expect(await page.locator("h2:target").textContent()).toBe("Socialområdet");
});

test("where no page has every word, those with some are shown, and the reader is told", async () => {
  const { page } = await open("?q=takster%20l%C3%A6s%C3%B8%20rejsetid");
  await expect
    .poll(() => page.locator(".search-count").textContent())
    .toMatch(/^Ingen side har alle ordene\. Disse har nogle af dem\./);
  expect(await first(page).textContent()).toBe("Læsø");
});

test("the field is ready for writing, and the page for what is not there has one that leads here", async () => {
  const { page } = await open();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("q");
  await page.goto(`${site.url}/findes-ikke/`);
  await page.getByRole("searchbox").fill("Rebild");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.url}/soeg/?q=Rebild`);
  await expect.poll(() => first(page).textContent()).toBe("Rebild");
});

test("a word of a row leads to the table with the rows that have it", async () => {
  const { page } = await open("?q=Martin%20Damm");
  await expect.poll(() => first(page).getAttribute("href")).toContain("?søg=");
  await first(page).click();
  await page.waitForURL("**/data/**");
  await expect.poll(() => page.getByLabel("Søg i tabellen").inputValue()).toBe("Martin Damm");
  await expect.poll(() => page.locator(".table-count").textContent()).toMatch(/^\d af /);
});

test("a query that finds nothing is answered in words", async () => {
  const { page } = await open("?q=qqqqqqqq");
  await expect
    .poll(() => page.locator(".search-count").textContent())
    .toBe("Intet fundet om »qqqqqqqq«. Prøv et kortere ord.");
});

test("markup in a query is shown as it was written", async () => {
  const { page } = await open("?q=%3Cimg%20qqqqqqqq%3E");
  await expect.poll(() => page.locator(".search-count").textContent()).toContain("»<img qqqqqqqq>«");
  expect(await page.locator("main img").count()).toBe(0);
});
