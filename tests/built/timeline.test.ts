import { expect, test } from "vitest";
import { themeIds } from "../../src/model/themes.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const address = `${site.url}/tidslinje/`;

test.each(themeIds)("without script the timeline can be narrowed to %s", async (theme) => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const folded = page.locator(".year:not([open]) summary");
  while ((await folded.count()) > 0) await folded.first().click();
  const all = await page.locator(".event:visible").count();
  await page.locator(`input[name=tema][value=${theme}]`).check();
  const shown = await page.locator(".event:visible").count();
  const own = await page.locator(`.event[data-tema="${theme}"]`).count();
  expect(all).toBe(await page.locator(".event").count());
  expect(shown).toBe(own);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  expect(await page.locator(".year:visible").count()).toBe(
    await page.locator(`.year:has(.event[data-tema="${theme}"])`).count(),
  );
  await context.close();
});

test("one year is unfolded at first, the newest in which something has happened", async () => {
  const page = await browser().newPage();
  await page.goto(address);
  const open = page.locator(".year[open]");
  expect(await open.count()).toBe(1);
  expect(await open.locator('[data-status="opgjort"]').count()).toBeGreaterThan(0);
  expect(await page.locator('.year:has(~ .year[open]) [data-status="opgjort"]').count()).toBe(0);
  await page.close();
});

test("an address that ends in a year unfolds it", async () => {
  const page = await browser().newPage();
  await page.goto(address);
  const id = await page.locator(".year ol").last().getAttribute("id");
  await page.goto(`${address}#${id}`);
  await expect.poll(() => page.locator(`#${id} .event`).first().isVisible()).toBe(true);
  await page.close();
});
