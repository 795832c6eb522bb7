import type { Page } from "playwright-core";

/** Unfolds every `details` of a page by its own summary; one without a summary stays closed. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator("details:not([open])").evaluateAll((closed) => {
    for (const details of closed) details.querySelector("summary")?.click();
  });
}
