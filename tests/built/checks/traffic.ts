import type { Page } from "playwright-core";

const MOST_REQUESTS = 10;

/** A new tab beside another, with no cookie and nothing in its cache, as a reader's first visit has it. */
async function newcomer(beside: Page): Promise<Page> {
  const context = beside.context();
  await context.clearCookies();
  const tab = await context.newPage();
  await (await context.newCDPSession(tab)).send("Network.setCacheDisabled", { cacheDisabled: true });
  return tab;
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
  let requests = 0;
  const { origin } = new URL(url);
  tab.on("request", (request) => {
    requests += 1;
    const target = new URL(request.url());
    if (target.protocol !== "data:" && target.origin !== origin)
      faults.push(`asks ${target.host} for ${target.pathname}`);
  });
  tab.on("requestfailed", (request) => faults.push(`failed request: ${request.url()} ${request.failure()?.errorText}`));
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
  await tab.waitForLoadState("networkidle");
  const cookies = await tab.context().cookies();
  if (cookies.length > 0) faults.push(`sets ${cookies.length} cookies`);
  if (requests > MOST_REQUESTS) faults.push(`makes ${requests} requests, limit ${MOST_REQUESTS}`);
  await look(tab);
  await tab.close();
  return faults;
}
