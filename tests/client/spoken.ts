import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the page's one live region has said a text, and nothing else is in it. */
export async function expectSpoken(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.locator("[role=status]").allTextContents()).toEqual([text]);
}
