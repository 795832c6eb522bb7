import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { brokenNumberFaults } from "./checks/broken-numbers.ts";
import { overflowFaults } from "./checks/overflow.ts";
import { svgTextFaults } from "./checks/svg-text.ts";
import { targetFaults } from "./checks/targets.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = site.pages.filter((page) => !page.redirects);

type Look = (tab: Page) => Promise<string[]>;

/** What is looked for at each width. A page is loaded once for all that is looked for at the same. */
const LOOKS = new Map<number, Record<string, Look>>([
  [320, { "no page scrolls sideways": overflowFaults }],
  [
    360,
    {
      "no number is broken over two lines": brokenNumberFaults,
      "no text in a figure is below 12 px": svgTextFaults,
      "no button or field is below 24 px": targetFaults,
    },
  ],
]);

for (const [width, looks] of LOOKS) {
  describe(`at ${width} px`, () => {
    const faults = new Map(Object.keys(looks).map((name): [string, string[]] => [name, []]));
    beforeAll(async () => {
      const visit = loaded(async (tab) => {
        for (const [name, look] of Object.entries(looks)) {
          const { pathname } = new URL(tab.url());
          faults.get(name)?.push(...(await look(tab)).map((fault) => `${pathname} ${fault}`));
        }
        return [];
      });
      await inTabs(browser(), site.url, pages, { viewport: { width, height: 800 } }, visit);
    });

    test.each(Object.keys(looks))("%s", (name) => {
      expect(faults.get(name)?.sort()).toEqual([]);
    });
  });
}
