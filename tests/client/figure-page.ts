import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The canvas of the first view of the fixture figure. */
export const canvas = (page: Page): Locator => page.locator("#antal");

/** Its tip. */
export const tip = (page: Page): Locator => page.locator("#antal .tip");

/** What is marked as being read in it. */
export const read = (page: Page): Locator => page.locator("#antal .read");

/** The mark in it, of those shown, whose value begins so. */
export const mark = (page: Page, value: string): Locator => page.locator(`#antal [data-v^="${value}"]:visible`);

/** Waits until the tip is shown, and finds this text in it. */
export async function expectTip(page: Page, text: string): Promise<void> {
  await expect.poll(() => tip(page).isVisible()).toBe(true);
  expect(await tip(page).textContent()).toBe(text);
}

/** Waits until no tip is shown, and finds nothing marked. */
export async function expectNoTip(page: Page): Promise<void> {
  await expect.poll(() => tip(page).isVisible()).toBe(false);
  expect(await read(page).count()).toBe(0);
}

/** Where an element is on the screen; throws when it is not shown. */
export async function box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await locator.boundingBox();
  if (!found) throw new Error("the element is not shown");
  return found;
}
