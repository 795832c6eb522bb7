import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";
import { expectSpoken } from "./spoken.ts";

const select = (page: Page) => page.getByLabel("Din kommune");
const leadsTo = (page: Page, name: string): Promise<string | null> =>
  page.getByRole("link", { name, exact: true }).getAttribute("href");
const mine = (page: Page): Promise<(string | null)[]> =>
  page
    .locator(".mine")
    .evaluateAll((all) => all.map((element) => `${element.localName} ${element.getAttribute("data-k")}`));

describe("my municipality", () => {
  test("is marked in figures and tables as soon as it is chosen, and said", async ({ open }) => {
    const page = await open("my-kommune.html");
    await select(page).selectOption("Jammerbugt");
    expect(await mine(page)).toEqual(["rect 849", "tr 849"]);
    await expectSpoken(page, "Jammerbugt er valgt som din kommune");
    await select(page).selectOption("Aalborg");
    expect(await mine(page)).toEqual(["text 851", "tr 851"]);
  });

  test("is remembered on the next page, where the header leads to it", async ({ open }) => {
    const page = await open("my-kommune.html");
    expect(await leadsTo(page, "Min kommune")).toBe("/kommuner/");
    await select(page).selectOption("Jammerbugt");
    await page.goto(page.url().replace("my-kommune", "figure"));
    await expect.poll(() => page.locator(".mine").count()).toBe(3);
    await page.goBack();
    expect(await leadsTo(page, "Jammerbugt")).toBe("/kommuner/jammerbugt/");
    expect(await select(page).inputValue()).toBe("849");
  });

  test("is forgotten with the empty option", async ({ open }) => {
    const page = await open("my-kommune.html");
    await select(page).selectOption("Jammerbugt");
    await select(page).selectOption("Vælg kommune");
    await expectSpoken(page, "Ingen kommune er valgt");
    expect(await mine(page)).toEqual([]);
    expect(await leadsTo(page, "Min kommune")).toBe("/kommuner/");
    await page.reload();
    await expect.poll(() => select(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await select(page).inputValue()).toBe("");
  });

  test("changes no link when it has no page", async ({ open }) => {
    const page = await open("my-kommune.html");
    await select(page).selectOption("København");
    await expectSpoken(page, "København er valgt som din kommune");
    expect(await leadsTo(page, "Min kommune")).toBe("/kommuner/");
  });

  test.for(["javascript:alert(1)", "//elsewhere.invalid/", "https://elsewhere.invalid/"])(
    "is never led to %s, whatever is remembered",
    async (href, { open }) => {
      const page = await open("my-kommune.html");
      await page.evaluate((to) => localStorage.setItem("kommune", `849|Jammerbugt|${to}`), href);
      await page.reload();
      await expect.poll(() => select(page).inputValue()).toBe("849");
      expect(await leadsTo(page, "Min kommune")).toBe("/kommuner/");
    },
  );

  test("works for as long as the page is open where the browser forbids storage", async ({ open }) => {
    const page = await open("sandbox.html");
    const frame = page.frameLocator("iframe[name=kommune]");
    await frame.getByLabel("Din kommune").selectOption("Aalborg");
    await expect.poll(() => frame.locator(".mine").count()).toBe(2);
    expect(await frame.getByRole("link", { name: "Aalborg" }).isVisible()).toBe(true);
    const storage = page.frame("kommune")?.evaluate(() => localStorage.length);
    await expect(storage).rejects.toThrow("SecurityError");
  });
});
