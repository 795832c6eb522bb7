import { setTimeout } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

const MOST_REQUESTS = 10;

/** A new tab beside another, with no cookie and nothing in its cache, as a reader's first visit has it. */
async function newcomer(beside: Page): Promise<Page> {
  const context = beside.context();
  await context.clearCookies();
  const tab = await context.newPage();
  await (await context.newCDPSession(tab)).send("Network.setCacheDisabled", { cacheDisabled: true });
  return tab;
}

/** How long an answer is waited for, in ms: not all that a browser asks for is ever said to have ended, a typeface given up for one. */
const LONGEST = 5_000;

/** Waits until everything a tab has asked for is there or has failed. */
async function answered(asked: ReadonlySet<Request>): Promise<void> {
  for (let waited = 0; asked.size > 0 && waited < LONGEST; waited += 25) await setTimeout(25);
}

/**
 * Opens a page as a newcomer, scrolls to its end, and tells what went wrong underway: requests to another host, failed or
 * too many requests, cookies, errors in scripts, and breaches of the Content-Security-Policy. `look` sees the page after that.
 */
export async function trafficFaults(
  beside: Page,
  url: string,
  look: (tab: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const tab = await newcomer(beside);
  const faults: string[] = [];
  const asked = new Set<Request>();
  let requests = 0;
  const { origin } = new URL(url);
  tab.on("request", (request) => {
    requests += 1;
    asked.add(request);
    const target = new URL(request.url());
    if (target.protocol !== "data:" && target.origin !== origin)
      faults.push(`asks ${target.host} for ${target.pathname}`);
  });
  tab.on("requestfinished", (request) => asked.delete(request));
  tab.on("requestfailed", (request) => {
    asked.delete(request);
    faults.push(`failed request: ${request.url()} ${request.failure()?.errorText}`);
  });
  tab.on("response", (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${new URL(response.url()).pathname}`);
  });
  tab.on("pageerror", (error) => faults.push(`script error: ${error.message}`));
  tab.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  await tab.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`policy breach: ${violatedDirective} ${blockedURI}`);
    });
  });
  await tab.goto(url);
  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await look(tab);
  await answered(asked);
  const cookies = await tab.context().cookies();
  if (cookies.length > 0) faults.push(`sets ${cookies.length} cookies`);
  if (requests > MOST_REQUESTS) faults.push(`makes ${requests} requests, limit ${MOST_REQUESTS}`);
  const met = [...faults];
  await tab.close();
  return met;
}
