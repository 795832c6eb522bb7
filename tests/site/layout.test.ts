import { expect, test } from "vitest";
import { overflowFaults } from "./checks/overflow.ts";
import { svgTextFaults } from "./checks/svg-text.ts";
import { targetFaults } from "./checks/targets.ts";
import { inTabs, type Visit } from "./in-tabs.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

const pages = site.pages.filter((page) => !page.redirects);
const at = (width: number, visit: Visit): Promise<string[]> =>
  inTabs(browser(), site.url, pages, { viewport: { width, height: 800 } }, async (tab, url, page) => {
    await tab.goto(url);
    return visit(tab, url, page);
  });

test("no page scrolls sideways at 320 px", { timeout: 120_000 }, async () => {
  expect(await at(320, overflowFaults)).toEqual([]);
});

test("no text in a figure is below 12 px at 360 px", { timeout: 120_000 }, async () => {
  expect(await at(360, svgTextFaults)).toEqual([]);
});

test("buttons and fields are at least 24 px wide and high at 360 px", { timeout: 120_000 }, async () => {
  expect(await at(360, targetFaults)).toEqual([]);
});
