import { expect, test } from "vitest";
import { brokenNumberFaults } from "./checks/broken-numbers.ts";
import { overflowFaults } from "./checks/overflow.ts";
import { svgTextFaults } from "./checks/svg-text.ts";
import { targetFaults } from "./checks/targets.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = site.pages.filter((page) => !page.redirects);

test.each([
  ["no page scrolls sideways at 320 px", 320, overflowFaults],
  ["no number is broken over two lines at 360 px", 360, brokenNumberFaults],
  ["no text in a figure is below 12 px at 360 px", 360, svgTextFaults],
  ["no button or field is below 24 px at 360 px", 360, targetFaults],
] as const)("%s", async (_, width, look) => {
  const options = { viewport: { width, height: 800 } };
  expect(await inTabs(browser(), site.url, pages, options, loaded(look))).toEqual([]);
});
