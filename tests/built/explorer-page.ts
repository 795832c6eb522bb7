import type { Browser, Page } from "playwright-core";
import { site } from "./the-site.ts";

/** A page of the built site in a fresh window. */
export async function openPage(browser: Browser, path: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(site.url + path);
  return page;
}

/** Opens a control by key, and waits until its choices are there. */
export async function openControl(page: Page, name: string): Promise<void> {
  await page.locator(`.controls [data-control="${name}"] summary`).focus();
  await page.keyboard.press("Enter");
  await page.locator(".controls details[open] fieldset").first().waitFor();
}
