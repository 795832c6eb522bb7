import { setTimeout } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

const MOST_REQUESTS = 10;

/** How long an answer is waited for, in ms: not all that a browser asks for is ever said to have ended, a typeface given up for one. */
const LONGEST = 5_000;

/** What a browser says of a request that it has itself given up. */
const GIVEN_UP = "net::ERR_ABORTED";

/** Waits until everything a tab has asked for is there or has failed. */
async function answered(asked: ReadonlySet<Request>): Promise<void> {
  for (let waited = 0; asked.size > 0 && waited < LONGEST; waited += 25) await setTimeout(25);
}

/** Tabs that keep nothing in a cache, and tell of every breach of the Content-Security-Policy. */
const prepared = new WeakSet<Page>();

/** Makes a tab come to each page as a reader does for the first time: with no cookie and nothing in its cache. */
async function asNewcomer(tab: Page): Promise<void> {
  await tab.context().clearCookies();
  if (prepared.has(tab)) return;
  prepared.add(tab);
  await (await tab.context().newCDPSession(tab)).send("Network.setCacheDisabled", { cacheDisabled: true });
  await tab.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`policy breach: ${violatedDirective} ${blockedURI}`);
    });
  });
}

/**
 * Opens a page as a newcomer, scrolls to its end, and tells what went wrong underway: requests to another host, failed or
 * too many requests, cookies, errors in scripts, and breaches of the Content-Security-Policy. `look` sees the page after that.
 */
export async function trafficFaults(
  tab: Page,
  url: string,
  look: (tab: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  await asNewcomer(tab);
  const faults: string[] = [];
  const asked = new Set<Request>();
  // With its cache off, a browser asks for the icon of a page anew at each change of the address.
  const addresses = new Set<string>();
  const { origin } = new URL(url);
  const note = (fault: string): void => void faults.push(fault);
  tab.on("request", (request) => {
    addresses.add(request.url());
    asked.add(request);
    const target = new URL(request.url());
    if (target.protocol !== "data:" && target.origin !== origin) note(`asks ${target.host} for ${target.pathname}`);
  });
  tab.on("requestfinished", (request) => asked.delete(request));
  tab.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // What the page before had asked for is given up as this one is opened, its icon even after that.
    if (asked.delete(request) && why !== GIVEN_UP) note(`failed request: ${request.url()} ${why}`);
  });
  tab.on("response", (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${new URL(response.url()).pathname}`);
  });
  tab.on("pageerror", (error) => note(`script error: ${error.message}`));
  tab.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") note(`console: ${message.text()}`);
  });
  await tab.goto(url);
  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await look(tab);
  await answered(asked);
  const cookies = await tab.context().cookies();
  if (cookies.length > 0) note(`sets ${cookies.length} cookies`);
  if (addresses.size > MOST_REQUESTS) note(`asks for ${addresses.size} files, limit ${MOST_REQUESTS}`);
  tab.removeAllListeners();
  return faults;
}
