import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../launch-browser.ts";
import type { SitePage } from "./site-page.ts";

/** Looks at one page, whose address a tab is to be sent to, and returns what is wrong. */
export type Visit = (tab: Page, url: string) => Promise<string[]>;

export interface Tabs {
  /** How many at a time. More than there are cores take longer, not shorter: long pages are painted by the processor. */
  tabs?: number;
  /** How long a visit may be silent, in ms, before it is begun anew: many times what the slowest takes on a slow machine. */
  silence?: number;
}

/** How often a page is visited before its silence is a fault. A browser stands still now and then; a page does so each time. */
const TRIES = 3;

async function open(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  // A slow machine is no fault of the page; a visit that is silent is begun anew.
  context.setDefaultTimeout(0);
  return context.newPage();
}

/**
 * Visits pages in two tabs at a time, or in as many as said where a visit mostly waits, each tab in a browser context of
 * its own that goes from page to page, and returns every fault with the path of its page, in the order of the pages.
 * A visit that is silent is begun anew in a browser of its own.
 */
export async function inTabs(
  browser: Browser,
  base: string,
  pages: readonly SitePage[],
  options: BrowserContextOptions,
  visit: Visit,
  { tabs = 2, silence = 240_000 }: Tabs = {},
): Promise<string[]> {
  const waiting = [...pages.entries()];
  const faults: string[][] = pages.map(() => []);
  const spare: Browser[] = [];
  const patiently = async (tab: Page, path: string): Promise<string[] | undefined> => {
    const over = new AbortController();
    const silent = setTimeout(silence, undefined, { signal: over.signal }).catch(() => undefined);
    const told = await Promise.race([visit(tab, base + path), silent]);
    over.abort();
    return told;
  };
  const work = async (): Promise<void> => {
    let tab = await open(browser, options);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { path }] = next;
      let told = await patiently(tab, path);
      for (let tries = 1; !told && tries < TRIES; tries += 1) {
        console.warn(`${path} gav intet svar i ${silence / 1000} s og besøges igen i en ny browser.`);
        const fresh = await launchBrowser();
        spare.push(fresh);
        tab = await open(fresh, options);
        told = await patiently(tab, path);
      }
      faults[index] = (told ?? ["gives no answer"]).map((fault) => `${path} ${fault}`);
    }
    await tab.context().close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  await Promise.all(spare.map((fresh) => fresh.close()));
  return faults.flat();
}

/** A visit that lets the page load before it looks. */
export function loaded(look: (tab: Page) => Promise<string[]>): Visit {
  return async (tab, url) => {
    await tab.goto(url);
    return look(tab);
  };
}
