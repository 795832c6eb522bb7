import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { recordsOf } from "../../src/client/search/records-of.ts";
import type { SearchFile } from "../../src/site/search-record.ts";
import { printedControlFaults } from "./checks/print.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const LIMIT = 60_000;
const pages: Page[] = [];

/** The search page in a fresh tab, with the addresses of all it has fetched so far. */
async function open(query = ""): Promise<{ page: Page; fetched: string[] }> {
  const page = await browser().newPage();
  pages.push(page);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/soeg/${query}`);
  return { page, fetched };
}
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

const results = (page: Page) => page.locator(".search-results a");
const first = (page: Page) => results(page).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test("search fetches nothing until it is used, and at most 60 kB in all when it is", async () => {
  const { page, fetched } = await open();
  // Whatever a page fetches unasked, it has begun to fetch half a second after it was loaded.
  await page.waitForTimeout(500);
  const unasked = fetched.length;
  expect(fetched.filter((path) => path.endsWith(".json"))).toEqual([]);
  await page.getByRole("searchbox").fill("alborg");
  await expect.poll(() => first(page).textContent()).toBe("Aalborg");
  const used = fetched.slice(unasked);
  expect(used.filter((path) => path.endsWith(".json"))).toHaveLength(1);
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

test("an address that asks twice is answered on all of it, and one that cannot be read says so and finds nothing", async () => {
  const twice = await open("?q=private%20pladser&q=Rebild");
  await expect.poll(() => first(twice.page).getAttribute("href")).toContain("fremhaev=Rebild");
  const { page } = await open("?q=%E0%A4%A");
  const said = "Adressen kan ikke læses. Skriv i feltet, hvad du leder efter.";
  await expect.poll(() => page.getByRole("status").textContent()).toBe(said);
  expect(await page.locator(".search-count").textContent()).toBe(said);
  expect(await results(page).count()).toBe(0);
  expect(await page.getByRole("searchbox").inputValue()).toBe("");
});

test("what an address asks for that a search has not is told, aloud too, until the reader asks for something", async () => {
  const said = "Adressen vælger noget i »tema«, men det valg findes ikke her.";
  const { page } = await open("?tema=social&utm_source=brev");
  await expect.poll(() => page.locator(".search-count").textContent()).toBe(said);
  await expect.poll(() => page.getByRole("status").textContent()).toBe(said);
  const { page: found } = await open("?q=takster&tema=social");
  await expect.poll(() => found.locator(".search-count").textContent()).toContain(`${said} `);
  await found.getByRole("searchbox").fill("priser");
  await expect.poll(() => found.locator(".search-count").textContent()).toMatch(/^\d+ resultater for »priser«/);
});

test("a municipality and a topic lead to where the topic stands on the municipality's page", async () => {
  const { page } = await open("?q=private%20pladser%20Rebild");
  const section = page.locator('.search-results a[href="/kommuner/rebild/#social"]');
  await section.click();
  await page.waitForURL("**/kommuner/rebild/#social");
  expect(await page.locator("h2:target").textContent()).toBe("Socialområdet");
});

test("a municipality and a topic lead straight to the view of the dataset in which the municipality stands out", async () => {
  const { page } = await open("?q=private%20pladser%20Rebild");
  const told = page.locator(".hit-number").first();
  await expect.poll(() => told.textContent()).toMatch(/^\d+ pladser i \d{4}/);
  const number = (await told.textContent())?.split(" ")[0] ?? "";
  await first(page).click();
  await page.waitForURL(/\/data\/pladser-pr-kommune\/\?.*fremhaev=Rebild/);
  await expect.poll(() => page.locator("main svg").first().textContent()).toContain(number);
});

test("results stand under headings that say what they are, and the rest come when they are asked for", async () => {
  const { page } = await open("?q=tilsyn");
  await expect.poll(() => page.locator(".search-results h2").allTextContents()).toContain("Nærmest");
  expect(await page.locator(".search-results h2").allTextContents()).toEqual(
    expect.arrayContaining(["Datasæt", "Historier", "Ordbog", "Tidslinje", "Uoverensstemmelser"]),
  );
  const before = await results(page).count();
  const more = page.getByRole("button", { name: /^Vis alle \d+$/ }).first();
  await more.click();
  expect(await results(page).count()).toBeGreaterThan(before);
});

test("on paper stands what was found, and no button that shows more of it", async () => {
  const { page } = await open("?q=tilsyn");
  await page
    .getByRole("button", { name: /^Vis alle/ })
    .first()
    .waitFor();
  expect(await printedControlFaults(page)).toContainEqual(expect.stringContaining("Vis alle"));
  await page.emulateMedia({ media: "print" });
  expect(await printedControlFaults(page)).toEqual([]);
  expect(await first(page).isVisible()).toBe(true);
});

test("the arrows are told of only where there is something for them to go through", async () => {
  const { page } = await open();
  const told = page.getByText("Pilene går fra feltet gennem resultaterne");
  await expect.poll(() => page.getByLabel("Tasten / går til søgefeltet").isVisible()).toBe(true);
  expect(await told.isVisible()).toBe(false);
  await page.getByRole("searchbox").fill("rodovre");
  await expect.poll(() => told.isVisible()).toBe(true);
  await page.getByRole("searchbox").fill("qqqqqqqq");
  await expect.poll(() => told.isVisible()).toBe(false);
});

test("the arrow keys go through the results and back to the field, and Enter opens", async () => {
  const { page } = await open("?q=rodovre");
  await expect.poll(() => first(page).textContent()).toBe("Rødovre");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("Rødovre");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe(await results(page).nth(1).textContent());
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kommuner/roedovre/");
});

test("how much was found is said to assistive technology", async () => {
  const { page } = await open("?q=qqqqqqqq");
  await expect.poll(() => page.getByRole("status").textContent()).toContain("Intet fundet om »qqqqqqqq«");
});

test("the head of a page leads to the search, and the key / to its field, but not while something is written", async () => {
  const { page } = await open();
  await page.goto(`${site.url}/data/pladser-pr-kommune/`);
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  await page.keyboard.type("km/t");
  expect(await page.locator("#q").inputValue()).toBe("km/t");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.url}/soeg/?q=km%2Ft`);
});

test("a reader can turn the key / off", async () => {
  const { page } = await open("?q=Rebild");
  await page.getByLabel("Tasten / går til søgefeltet").uncheck();
  await page.goto(`${site.url}/om/`);
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("");
  await page.goto(`${site.url}/soeg/`);
  expect(await page.getByLabel("Tasten / går til søgefeltet").isChecked()).toBe(false);
});

test("where no page has every word, those with some are shown, and the reader is told", async () => {
  const { page } = await open("?q=takster%20l%C3%A6s%C3%B8%20rejsetid");
  await expect
    .poll(() => page.locator(".search-count").textContent())
    .toMatch(/^Ingen side har alle ordene\. Her er dem, der har nogle af dem\./);
  expect(await results(page).allTextContents()).toContain("Læsø");
});

test("who searches by key from another page goes on to the results with the arrows", async () => {
  const { page } = await open();
  await page.goto(`${site.url}/om/`);
  await page.keyboard.press("/");
  await page.keyboard.type("rodovre");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.url}/soeg/?q=rodovre`);
  await first(page).waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("Rødovre");
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

test("a word of a row leads to the rows that have it", async () => {
  const { page } = await open("?q=Martin%20Damm");
  await expect.poll(() => first(page).getAttribute("href")).toContain("?søg=");
  await first(page).click();
  await page.waitForURL("**/data/**");
  await expect.poll(() => page.getByLabel("Søg i rækkerne").inputValue()).toBe("Martin Damm");
  await expect.poll(() => page.locator(".table-count").textContent()).toMatch(/^\d af /);
});

test("a query that finds nothing is answered in words", async () => {
  const { page } = await open("?q=qqqqqqqq");
  await expect
    .poll(() => page.locator(".search-count").textContent())
    .toBe("Intet fundet om »qqqqqqqq«. Prøv et andet ord.");
});

test("markup in a query is shown as it was written", async () => {
  const { page } = await open("?q=%3Cimg%20qqqqqqqq%3E");
  await expect.poll(() => page.locator(".search-count").textContent()).toContain("»<img qqqqqqqq>«");
  expect(await page.locator("main img").count()).toBe(0);
});

test("every address that can be found is there, with its place on the page", () => {
  const file: SearchFile = JSON.parse(readFileSync(join(site.folder, "soeg/sider.json"), "utf8"));
  const pagesByPath = new Map(site.pages.map(({ path, document }) => [path, document]));
  const all = recordsOf(file);
  expect(all.length).toBeGreaterThan(500);
  const lost = all.filter(({ u }) => {
    const { pathname, hash } = new URL(u, site.url);
    const found = pagesByPath.get(pathname);
    return !found || (hash !== "" && !found.getElementById(decodeURIComponent(hash.slice(1))));
  });
  expect(lost.map(({ u }) => u)).toEqual([]);
});
