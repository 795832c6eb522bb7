import { expect, test } from "vitest";
import { themeIds } from "../../src/model/themes.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const address = `${site.url}/tidslinje/`;

test.each(themeIds)("without script the timeline can be narrowed to %s", async (theme) => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  await page.goto(address);
  const all = await page.locator(".event:visible").count();
  await page.locator(`.timeline input[value=${theme}]`).check();
  const shown = await page.locator(".event:visible").count();
  const own = await page.locator(`.event[data-theme="${themeIds.indexOf(theme)}"]`).count();
  expect(shown).toBe(own);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  expect(await page.locator(".year:visible").count()).toBe(
    await page.locator(`.year:has(.event[data-theme="${themeIds.indexOf(theme)}"])`).count(),
  );
  await context.close();
});

test("with script the chosen theme is in the address, and the address brings it back", async () => {
  const page = await browser().newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${address}?tema=klima`);
  await expect.poll(() => page.locator(".timeline input[value=klima]").isChecked()).toBe(true);
  await page.locator(".timeline input[value=social]").check();
  await expect.poll(() => new URL(page.url()).search).toBe("?tema=social");
  await page.close();
});
