import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { accessibilityFaults, contrastFaults } from "./checks/accessibility.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = examples(site.pages);

/** As many rows and points as stand for all of a table or a list, whose parts are made alike. */
const STAND_FOR_ALL = 15;

const shorten = (tab: Page): Promise<void> =>
  tab.evaluate((most) => {
    for (const parts of document.querySelectorAll("tbody, ul, ol, dl")) {
      for (const part of [...parts.children].slice(most)) part.remove();
    }
  }, STAND_FOR_ALL);

/** Everything is looked for at both widths and in both schemes, but once: a width changes what is shown, a scheme the colours. */
const LOOKS: [name: string, width: number, colorScheme: "light" | "dark", look: (tab: Page) => Promise<string[]>][] = [
  ["axe finds nothing on any type of page at 360 px in light", 360, "light", accessibilityFaults],
  ["axe finds no text too pale on any type of page at 360 px in dark", 360, "dark", contrastFaults],
  ["axe finds nothing on any type of page at 1280 px in dark", 1280, "dark", accessibilityFaults],
  ["axe finds no text too pale on any type of page at 1280 px in light", 1280, "light", contrastFaults],
];
const faults = new Map(LOOKS.map(([name]): [string, string[]] => [name, []]));

beforeAll(async () => {
  const visit = loaded(async (tab) => {
    const { pathname } = new URL(tab.url());
    for (const [name, width, colorScheme, look] of LOOKS) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.emulateMedia({ colorScheme });
      faults.get(name)?.push(...(await look(tab)).map((fault) => `${pathname} ${fault}`));
      // The whole page has been looked at once by now.
      await shorten(tab);
    }
    return [];
  });
  await inTabs(browser(), site.url, pages, {}, visit);
});

test.each(LOOKS)("%s", (name) => {
  expect(faults.get(name)?.sort()).toEqual([]);
});
