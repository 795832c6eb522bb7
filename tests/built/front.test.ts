import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { inShort } from "../../src/kommuner/in-short.ts";
import { kommuneName } from "../../src/model/kommune.ts";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

async function open(options: { width?: number; javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const { width = 1280, ...others } = options;
  const context = await browser().newContext({ viewport: { width, height: 900 }, ...others });
  return context.newPage();
}

const told = (page: Page) => page.locator(".own-short li");
const choose = (page: Page, name: string) => page.locator(".own-place select").selectOption({ label: name });

describe("one's own municipality on the front page", () => {
  test.each(["Jammerbugt", "Læsø", "Hvidovre"])("%s is told of in place, as its sentences have it", async (name) => {
    const page = await open();
    await page.goto(site.url);
    await choose(page, name);
    const entry = kommuneEntries.find(({ kommune }) => kommuneName(kommune) === name);
    const sentences = entry ? inShort(entry) : [];
    await expect.poll(() => told(page).allTextContents()).toEqual([...sentences, `Alt om ${name}`]);
    expect(await told(page).last().locator("a").getAttribute("href")).toBe(urls.kommune(entry?.kommune.slug ?? ""));
    await page.reload();
    await expect.poll(() => told(page).first().textContent()).toBe(sentences[0]);
  });

  test("gives way to some others when it is forgotten", async () => {
    const page = await open();
    await page.goto(site.url);
    const before = await told(page).allTextContents();
    await choose(page, "Rebild");
    await expect.poll(() => told(page).last().textContent()).toBe("Alt om Rebild");
    await choose(page, "Ingen valgt");
    await expect.poll(() => told(page).allTextContents()).toEqual(before);
  });

  test("has the way to its page where its sentences do not come, and has them at the next choice", async () => {
    const page = await open();
    await page.route("**/kort-fortalt.json", (route) => route.abort());
    await page.goto(site.url);
    await choose(page, "Rebild");
    await expect.poll(() => told(page).allTextContents()).toEqual(["Alt om Rebild"]);
    await page.unroute("**/kort-fortalt.json");
    await choose(page, "Aalborg");
    await expect.poll(() => told(page).count()).toBeGreaterThan(1);
  });

  test("is reached from its tile", async () => {
    const page = await open();
    await page.goto(site.url);
    const tile = page.locator(".own-place [data-v='Aalborg']");
    await tile.hover();
    await tile.click();
    await page.waitForURL(`**${urls.kommune("aalborg")}`);
  });
});

test("the front page is under 3,000 px high at 1280, with and without script", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open({ javaScriptEnabled });
    await page.goto(site.url);
    expect(await page.locator("html").evaluate((html) => html.scrollHeight)).toBeLessThan(3000);
  }
});

test("the line of the number on the front page has that number, marked", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(site.url);
  const number = await page.locator(".number-on-line strong").innerText();
  expect(await page.locator(".number-on-line mark").allInnerTexts()).toEqual([number]);
  await page.locator(".number-on-line p").last().locator("a").first().click();
  expect(await page.locator(":target").innerText()).toContain(number);
});
