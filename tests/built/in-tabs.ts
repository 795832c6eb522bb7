import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { SitePage } from "./site-page.ts";

/** More tabs than cores take longer, not shorter: long pages are painted by the processor. */
const TABS = 2;

/** Looks at one page, whose address a tab is to be sent to, and returns what is wrong. */
export type Visit = (tab: Page, url: string) => Promise<string[]>;

/**
 * Visits pages in two tabs at a time, or in as many as said where a visit mostly waits, each tab in a browser context of
 * its own that goes from page to page, and returns every fault with the path of its page, in the order of the pages.
 */
export async function inTabs(
  browser: Browser,
  base: string,
  pages: readonly SitePage[],
  options: BrowserContextOptions,
  visit: Visit,
  tabs = TABS,
): Promise<string[]> {
  const waiting = [...pages.entries()];
  const faults: string[][] = pages.map(() => []);
  const work = async (): Promise<void> => {
    const context = await browser.newContext(options);
    // A slow machine is no fault of the page; what hangs ends with the test.
    context.setDefaultTimeout(0);
    const tab = await context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { path }] = next;
      faults[index] = (await visit(tab, base + path)).map((fault) => `${path} ${fault}`);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return faults.flat();
}

/** A visit that lets the page load before it looks. */
export function loaded(look: (tab: Page) => Promise<string[]>): Visit {
  return async (tab, url) => {
    await tab.goto(url);
    return look(tab);
  };
}
