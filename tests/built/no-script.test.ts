import { expect, test } from "vitest";
import { pageFigureFaults } from "./checks/figures.ts";
import { textLossFaults } from "./checks/same-text.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = examples(site.pages);

test.each([
  [360, "narrow"],
  [1280, "wide"],
] as const)("without scripts every figure shows each view and its table at %i px", async (width, form) => {
  const options = { viewport: { width, height: 800 }, javaScriptEnabled: false };
  const look = loaded((tab) => pageFigureFaults(tab, form));
  expect(await inTabs(browser(), site.url, pages, options, look)).toEqual([]);
});

test("what only script can work is not shown without it, and is there to be used with it", async () => {
  const shown = (javaScriptEnabled: boolean) =>
    inTabs(
      browser(),
      site.url,
      pages,
      { javaScriptEnabled },
      loaded((tab) => tab.locator(".needs-script:visible").evaluateAll((all) => all.map(({ className }) => className))),
    );
  expect(await shown(false)).toEqual([]);
  const used = (await shown(true)).map((fault) => fault.split(" ")[1]);
  expect([...new Set(used)].sort()).toEqual([
    "explorer",
    "filter-fields",
    "filter-told",
    "my-kommune",
    "needs-script",
    "own-told",
    "pair-controls",
    "search-key",
    "share",
    "table-tools",
  ]);
});

test("a page says the same without scripts as with them", async () => {
  expect(await inTabs(browser(), site.url, pages, {}, textLossFaults)).toEqual([]);
});
