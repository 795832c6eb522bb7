import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { closeClipboard } from "../close-clipboard.ts";
import { test } from "./browser-test.ts";
import { expectSpoken } from "./spoken.ts";
import { stopClock } from "./stop-clock.ts";

const shareButton = (page: Page) => page.locator("figure button.share");

describe("copying a link to a figure", () => {
  test("copies the address of the figure in its chosen view", async ({ open }) => {
    const page = await open("figure.html#skitse", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByLabel("Andel").check();
    await page.getByRole("button", { name: "Kopiér link" }).click();
    await expectSpoken(page, "Linket er kopieret");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${new URL(page.url()).origin}/figure.html?pladser=andel#pladser`);
  });

  test("copies the address of the page where the figure belongs, in the view chosen on this one", async ({ open }) => {
    const page = await open("figure.html?laant=andel&pladser=andel", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Kopiér lånt" }).click();
    await expectSpoken(page, "Linket er kopieret");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${new URL(page.url()).origin}/historier/pladser/?laant=andel#laant`);
  });

  test("says so on the button for two seconds, also when it is pressed twice", async ({ open }) => {
    const page = await open("figure.html", { permissions: ["clipboard-write"] });
    await stopClock(page);
    const copied = await page.evaluateHandle(() => {
      const copies: Promise<void>[] = [];
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => {
        const copy = write(text);
        copies.push(copy);
        return copy;
      };
      return copies;
    });
    await shareButton(page).click();
    await shareButton(page).click();
    // The two seconds are counted from when the last copy is made, which takes as long as it takes.
    await copied.evaluate((copies) => Promise.all(copies));
    await expect.poll(() => shareButton(page).textContent()).toBe("Linket er kopieret");
    // The clipboard is written in turn: when this is, so is what both presses wrote, however slow the machine.
    await page.evaluate(() => navigator.clipboard.writeText("bagefter"));
    await page.clock.runFor(1900);
    expect(await shareButton(page).textContent()).toBe("Linket er kopieret");
    await page.clock.runFor(200);
    expect(await shareButton(page).textContent()).toBe("Kopiér link");
  });

  test("selects the link in a field when the clipboard is closed", async ({ open }) => {
    const page = await open("figure.html");
    await closeClipboard(page);
    await shareButton(page).click();
    const link = `${new URL(page.url()).origin}/figure.html#pladser`;
    await expect.poll(() => page.getByLabel("Link til figuren").inputValue()).toBe(link);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("share-link");
    await expectSpoken(page, "Kopiér linket i feltet.");
  });
});
