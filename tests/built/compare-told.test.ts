import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage } from "./explorer-page.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

const open = (query: string): Promise<Page> =>
  openPage(browser(), `/kommuner/sammenlign/?${query}`, { width: 360, height: 800 });

describe("municipalities side by side", () => {
  test.each([
    ["k=laesoe"],
    ["k=laesoe&k=koebenhavn"],
    ["k=laesoe&k=koebenhavn&k=aalborg&k=guldborgsund&k=lolland&k=frederikshavn"],
  ])("have the middle of each number in sight on a phone: %s", async (query) => {
    const page = await open(query);
    await page.locator(".chosen li").first().waitFor();
    const edges = await page
      .locator("table.compared .middle")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right]));
    expect(edges.length).toBeGreaterThan(4);
    expect(edges.filter(([left = -1, right = 361]) => left < 0 || right > 360)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("that are not there are told in Danish, and so is a parameter that nobody knows", async () => {
    const page = await open("kommune=aalborg&k=atlantis&k=atlantis");
    await page.locator(".compare .per").waitFor();
    expect(await page.locator(".compare > .notice p").allInnerTexts()).toEqual([
      "Adressen vælger noget i »kommune«, men det valg findes ikke her.",
      "Adressen beder om kommunen »atlantis«, som ikke findes.",
      "Adressen kan her kun vælge i »k« og »pr«.",
    ]);
  });

  test("have what may be wrong with several numbers told once, where each of them leads", async () => {
    const page = await open("k=aalborg");
    await page.locator(".chosen li").first().waitFor();
    const told = await page.locator(".compare > p.notice strong").allInnerTexts();
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
    const ids = await page.locator(".compare > p.notice").evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const links = page.locator('.compare a[href^="#forbehold"]');
    expect(await links.count()).toBeGreaterThan(told.length);
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(hrefs.filter((href) => !ids.includes(href))).toEqual([]);
  });
});
