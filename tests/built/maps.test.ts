import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { kommuner } from "../../src/catalogue.ts";
import { REGIONS } from "../../src/model/regions.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const QUOTAS = "/data/flygtninge-pr-kommune/";
const THEME = "/temaer/integration/";

async function open(path: string, options: { width?: number; hasTouch?: boolean } = {}): Promise<Page> {
  const { width = 1280, hasTouch = false } = options;
  const context = await browser().newContext({ viewport: { width, height: 900 }, hasTouch, isMobile: hasTouch });
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

const pathname = (page: Page): string => new URL(page.url()).pathname;
const municipality = (page: Page) => page.locator("#flygtningekvoter [data-v^='Aalborg: ']:visible").first();

describe("a municipality on a map", () => {
  test("leads to its page when it is clicked", async () => {
    const page = await open(THEME);
    await municipality(page).hover();
    await municipality(page).click();
    await page.waitForURL("**/kommuner/aalborg/");
  });

  test("leads there from a tile too", async () => {
    const page = await open(THEME);
    await page.getByText("Fliser", { exact: true }).click();
    await municipality(page).click();
    await page.waitForURL("**/kommuner/aalborg/");
  });

  test("is read by the first tap of a finger, and leads there by the second", async () => {
    const page = await open(THEME, { width: 360, hasTouch: true });
    await municipality(page).tap();
    await page.locator("#flygtningekvoter .tip:visible", { hasText: "Aalborg" }).waitFor();
    expect(pathname(page)).toBe(THEME);
    await municipality(page).tap();
    await page.waitForURL("**/kommuner/aalborg/");
  });

  test("leads there by Enter, when it is read by keyboard", async () => {
    const page = await open(THEME);
    await page.locator("#flygtningekvoter .canvas").first().focus();
    await page.keyboard.press("Home");
    const read = await page.locator("#flygtningekvoter .tip").first().innerText();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/kommuner/*/");
    expect(await page.locator("h1").innerText()).toBe(read.split(":")[0]);
  });

  test("tells the row behind it and the way to its page, where the figure is the reader's own, from the first click", async () => {
    const page = await open(QUOTAS);
    await page.locator(".canvas [data-v^='Aalborg: ']").first().click();
    const rows = page.locator(".mark-rows");
    await rows.waitFor();
    expect(await rows.locator("li").count()).toBe(1);
    expect(await rows.getByRole("link", { name: "Alt om Aalborg" }).getAttribute("href")).toBe("/kommuner/aalborg/");
    expect(pathname(page)).toBe(QUOTAS);
  });
});

describe("a map of one region", () => {
  test.each([THEME, "/kommuner/"])(
    "is a click from the map on %s, for every region, of the same measure",
    async (path) => {
      const page = await open(path);
      const links = page.locator('#flygtningekvoter a[href*="f.region"]');
      const regions = await links.allInnerTexts();
      expect(regions).toEqual([...REGIONS]);
      for (const region of regions) {
        await page.goto(site.url + path);
        await links.filter({ hasText: region }).click();
        const title = page.locator(".figure-title").first().filter({ hasText: region });
        await title.waitFor();
        expect(await title.innerText()).toContain("pr. 10.000 indbyggere");
        const own = kommuner.filter((one) => one.region === region).length;
        const drawn = await page
          .locator(".canvas .wide path[data-k]")
          .evaluateAll((all) => all.map((one) => one.getAttribute("data-k")));
        expect(new Set(drawn).size).toBe(own);
      }
    },
  );

  test("is chosen, drawn as large as there is room for, named, and kept in the address, which shows the same elsewhere", async () => {
    const sender = await open(QUOTAS);
    await sender.locator('.controls [data-control="f.region"] summary').click();
    await sender.locator('.controls input[value="Sjælland"]').check();
    await sender.waitForURL("**f.region=Sj*");
    await sender.locator(".canvas [data-v^='Aalborg: ']").first().waitFor({ state: "detached" });
    const names = (page: Page) => page.locator(".canvas .wide text[data-k]").allInnerTexts();
    expect((await names(sender)).length).toBeGreaterThan(10);
    const receiver = await open(pathname(sender) + new URL(sender.url()).search, {});
    await receiver.locator(".canvas [data-v^='Aalborg: ']").first().waitFor({ state: "detached" });
    expect(await names(receiver)).toEqual(await names(sender));
    const drawn = await receiver
      .locator(".canvas .wide path[data-k]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-k")));
    expect(new Set(drawn).size).toBe(kommuner.filter(({ region }) => region === "Sjælland").length);
  });

  test("of the capital has each municipality large enough to be told from the others on a phone, once or in the part drawn larger", async () => {
    const page = await open(`${QUOTAS}?f.region=Hovedstaden`, { width: 360, hasTouch: true });
    await page.locator(".canvas [data-v^='Aalborg: ']").first().waitFor({ state: "detached" });
    const small = await page.locator(".canvas .narrow path[data-k]").evaluateAll((all) => {
      const largest = new Map<string, number>();
      for (const path of all) {
        const { width, height } = path.getBoundingClientRect();
        const code = path.getAttribute("data-v") ?? "";
        largest.set(code, Math.max(largest.get(code) ?? 0, Math.min(width, height)));
      }
      return [...largest].filter(([, size]) => size < 12).map(([name]) => name);
    });
    expect(small).toEqual([]);
  });
});
