import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openControl, openPage } from "./explorer-page.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const PLACES = "/data/pladser-pr-kommune/";

test("the arrow keys lead to the split that a press leads to, whatever they pass on the way", async () => {
  const path = `${PLACES}?f.ejerform=privat`;
  const split = (page: Page): Promise<string> => {
    const { search } = new URL(page.url());
    return page
      .locator("figure:has(+ .explorer) .figure-title")
      .innerText()
      .then((title) => `${search} ${title}`);
  };
  const list = (page: Page) => page.locator('.controls [data-control="opdeling"] fieldset').nth(1);
  const pressed = await openPage(browser(), path);
  await openControl(pressed, "opdeling");
  await list(pressed).locator('[value="aar"]').check();
  await expect.poll(() => pressed.url()).toContain("serie=aar");
  const page = await openPage(browser(), path);
  await openControl(page, "opdeling");
  await list(page).locator('[value="ejerform"]').focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.url()).toContain("serie=kommune");
  for (let step = 0; step < 9 && !page.url().includes("serie=aar"); step += 1) await page.keyboard.press("ArrowUp");
  expect(await split(page)).toBe(await split(pressed));
});
