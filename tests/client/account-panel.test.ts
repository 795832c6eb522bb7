import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { phone, test } from "./browser-test.ts";
import { box } from "./figure-page.ts";

const panel = (page: Page): Locator => page.getByRole("dialog");
const number = (page: Page, text: string): Locator => page.getByRole("link", { name: text, exact: true });
const isOpen = (page: Page) => expect.poll(() => panel(page).isVisible());
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the panel of a number", () => {
  test("says where the number comes from, and leaves the reader where they were", async ({ open }) => {
    const page = await open("accounts.html");
    await number(page, "78 %").click();
    await isOpen(page).toBe(true);
    expect(await panel(page).textContent()).toContain("Beregnet af os: 675 / 868.");
    expect(await panel(page).getAttribute("aria-label")).toBe("Hvor 78 % kommer fra");
    expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(["", 0]);
  });

  test("stands under its number and within the window", async ({ open }) => {
    for (const options of [{}, phone]) {
      const page = await open("accounts.html", options);
      await number(page, "78 %").click();
      await isOpen(page).toBe(true);
      const [shown, from] = [await box(panel(page)), await box(number(page, "78 %"))];
      expect(shown.y).toBeGreaterThanOrEqual(from.y + from.height);
      expect(shown.x).toBeGreaterThanOrEqual(0);
      expect(shown.x + shown.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    }
  });

  test("is opened and left with the keyboard alone, and gives the focus back", async ({ open }) => {
    const page = await open("accounts.html");
    await number(page, "78 %").focus();
    await page.keyboard.press("Enter");
    await isOpen(page).toBe(true);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Rækken");
    await page.keyboard.press("Escape");
    await isOpen(page).toBe(false);
    expect(await focused(page)).toBe("78 %");
  });

  test("is left by Tab past its last link or button, and the reader goes on after the number", async ({ open }) => {
    const page = await open("accounts.html");
    await number(page, "78 %").focus();
    await page.keyboard.press("Enter");
    await isOpen(page).toBe(true);
    const stops: string[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
    }
    expect(stops).toEqual(["Rækken", "Vis i listen over tal", "Luk", "det tal står et andet sted"]);
    await isOpen(page).toBe(false);
  });

  test.for([0, 1])(
    "is left by Shift+Tab before its first link, after %i Tab, for the number",
    async (tabs, { open }) => {
      const page = await open("accounts.html");
      await number(page, "78 %").focus();
      await page.keyboard.press("Enter");
      await isOpen(page).toBe(true);
      for (let tab = 0; tab < tabs; tab++) await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Tab");
      await isOpen(page).toBe(false);
      expect(await focused(page)).toBe("78 %");
    },
  );

  test("is walked through backwards without being left", async ({ open }) => {
    const page = await open("accounts.html");
    await number(page, "78 %").focus();
    await page.keyboard.press("Enter");
    await isOpen(page).toBe(true);
    for (const key of ["Tab", "Tab", "Shift+Tab"]) await page.keyboard.press(key);
    expect(await focused(page)).toBe("Rækken");
    await isOpen(page).toBe(true);
  });

  test("gives the focus back to a number that did not get it when it was pressed", async ({ open }) => {
    const page = await open("accounts.html");
    await number(page, "78 %").dispatchEvent("click");
    await isOpen(page).toBe(true);
    await page.getByRole("button", { name: "Luk" }).click();
    await isOpen(page).toBe(false);
    expect(await focused(page)).toBe("78 %");
  });

  test("is closed by its button and by a press outside it", async ({ open }) => {
    const page = await open("accounts.html");
    await number(page, "868").click();
    await page.getByRole("button", { name: "Luk" }).click();
    await isOpen(page).toBe(false);
    await number(page, "868").click();
    await isOpen(page).toBe(true);
    await page.mouse.click(1200, 700);
    await isOpen(page).toBe(false);
  });

  test("shows the next number at the first press on it", async ({ open }) => {
    const page = await open("accounts.html", { viewport: { width: 1280, height: 300 } });
    await number(page, "868").click();
    await isOpen(page).toBe(true);
    await number(page, "78 %").click();
    await expect.poll(() => panel(page).getAttribute("aria-label")).toBe("Hvor 78 % kommer fra");
    await isOpen(page).toBe(true);
  });

  test("leads to the list, where the number is marked", async ({ open }) => {
    const page = await open("accounts.html");
    await number(page, "868").click();
    await page.getByRole("link", { name: "Vis i listen over tal" }).click();
    await isOpen(page).toBe(false);
    expect(await page.locator("#tal-alle:target").count()).toBe(1);
  });

  test("leaves a number of another page, and a press that asks for a new tab, to the browser", async ({ open }) => {
    const page = await open("accounts.html");
    const elsewhere = number(page, "det tal står et andet sted");
    expect(
      await elsewhere.evaluate((link) => link.dispatchEvent(new MouseEvent("auxclick", { cancelable: true }))),
    ).toBe(true);
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      number(page, "78 %").click({ modifiers: ["ControlOrMeta"] }),
    ]);
    // A new tab is empty until its page has come.
    await expect.poll(() => tab.url()).toMatch(/#tal-private$/);
    expect(await panel(page).count()).toBe(0);
  });
});
