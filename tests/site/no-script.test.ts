import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageFigureFaults } from "./checks/figures.ts";
import { textLossFaults } from "./checks/same-text.ts";
import { inTabs } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

const pages = examples(site.pages);
const readText = (tab: Page): Promise<string> => tab.evaluate(() => document.body.innerText);

for (const [width, form] of [
  [360, "narrow"],
  [1280, "wide"],
] as const) {
  test(`without scripts every figure shows each view and its table at ${width} px`, { timeout: 120_000 }, async () => {
    const options = { viewport: { width, height: 800 }, javaScriptEnabled: false };
    const faults = await inTabs(browser(), site.url, pages, options, async (tab, url) => {
      await tab.goto(url);
      return pageFigureFaults(tab, form);
    });
    expect(faults).toEqual([]);
  });
}

test("a page says the same without scripts as with them", { timeout: 120_000 }, async () => {
  const viewport = { width: 1280, height: 800 };
  const faults = await inTabs(browser(), site.url, pages, { viewport }, async (tab, url) => {
    const plainContext = await browser().newContext({ viewport, javaScriptEnabled: false });
    const plain = await plainContext.newPage();
    await Promise.all([tab.goto(url), plain.goto(url)]);
    const found = textLossFaults(await readText(tab), await readText(plain));
    await plainContext.close();
    return found;
  });
  expect(faults).toEqual([]);
});
