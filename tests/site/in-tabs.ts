import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { SitePage } from "./site-page.ts";

const TABS = 4;

/** Looks at one page in a tab that is not yet on it, and returns what is wrong. */
export type Visit = (tab: Page, url: string, page: SitePage) => Promise<string[]>;

/**
 * Visits pages four at a time, each in a browser context of its own so that nothing is remembered from the one before,
 * and returns every fault with the path of its page, in the order of the pages.
 */
export async function inTabs(
  browser: Browser,
  base: string,
  pages: readonly SitePage[],
  options: BrowserContextOptions,
  visit: Visit,
): Promise<string[]> {
  const waiting = [...pages.entries()];
  const faults: string[][] = pages.map(() => []);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, page] = next;
      const context = await browser.newContext(options);
      const found = await visit(await context.newPage(), base + page.path, page);
      faults[index] = found.map((fault) => `${page.path} ${fault}`);
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return faults.flat();
}
