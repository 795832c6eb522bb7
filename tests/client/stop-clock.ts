import type { Page } from "playwright-core";

/** Stops the page's clock, so that a test decides how much time goes by: `page.clock.runFor(milliseconds)`. */
export async function stopClock(page: Page): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 60_000);
}
