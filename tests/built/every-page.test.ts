import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { brokenNumberFaults } from "./checks/broken-numbers.ts";
import { brokenWordFaults } from "./checks/broken-words.ts";
import { overflowFaults } from "./checks/overflow.ts";
import { highRowFaults, unseenValueFaults } from "./checks/row-tables.ts";
import { svgTextFaults } from "./checks/svg-text.ts";
import { targetFaults } from "./checks/targets.ts";
import { trafficFaults } from "./checks/traffic.ts";
import { inTabs, type Visit } from "./in-tabs.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = site.pages.filter((page) => !page.redirects);

type Look = (tab: Page) => Promise<string[]>;

/** What is looked for, at which width, and where it can be found, if not on every page. */
const LOOKS: [name: string, width: number, look: Look, where?: string][] = [
  ...[320, 360, 768, 900, 1024, 1140, 1280].map((width): [string, number, Look] => [
    `no page scrolls sideways at ${width} px`,
    width,
    overflowFaults,
  ]),
  ["no word is broken without a hyphen at 1280 px", 1280, brokenWordFaults],
  ["no row is high because of where it was read at 1280 px", 1280, highRowFaults, "td.where"],
  ["no word is broken without a hyphen at 360 px", 360, brokenWordFaults],
  ["no number is broken over two lines at 360 px", 360, brokenNumberFaults],
  ["no text in a figure is below 12 px at 360 px", 360, svgTextFaults],
  ["no button or field is below 24 px at 360 px", 360, targetFaults],
  ["a row that an address leads to shows its value at 360 px", 360, unseenValueFaults],
];
const faults = new Map(LOOKS.map(([name]): [string, string[]] => [name, []]));

const traffic: string[] = [];

// A page is loaded once for all that is looked for: loading takes longer than looking.
beforeAll(async () => {
  const visit: Visit = (tab, url) =>
    trafficFaults(tab, url, async () => {
      const { pathname } = new URL(url);
      for (const [name, width, look, where] of LOOKS) {
        if (where && (await tab.locator(where).count()) === 0) continue;
        if (tab.viewportSize()?.width !== width) await tab.setViewportSize({ width, height: 800 });
        faults.get(name)?.push(...(await look(tab)).map((fault) => `${pathname} ${fault}`));
      }
    });
  const options = { viewport: { width: 320, height: 800 } };
  traffic.push(...(await inTabs(browser(), site.url, pages, options, visit)));
});

test.each(LOOKS)("%s", (name) => {
  expect(faults.get(name)?.sort()).toEqual([]);
});

test("every page loads in a browser without a fault, from this host alone", () => {
  expect(traffic).toEqual([]);
});
