import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";
import { canvas, expectNoTip, expectTip, tip } from "./figure-page.ts";
import { expectSpoken } from "./spoken.ts";
import { stopClock } from "./stop-clock.ts";

describe("reading a figure by keyboard", () => {
  test("gives the figure a name that tells what the keys do", async ({ open }) => {
    const page = await open("figure.html");
    const name = "Jammerbugts pladser er private. Brug piletasterne til at læse værdierne.";
    await page.getByRole("group", { name, exact: true }).focus();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("antal");
  });

  test("walks through every mark in the order of the document, also one without extent", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    const walk: (string | null)[] = [];
    for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "End", "ArrowRight", "Home"]) {
      await page.keyboard.press(key);
      walk.push(await tip(page).textContent());
    }
    expect(walk.map((text) => text?.split(":")[0])).toEqual([
      "Aalborg",
      "Jammerbugt",
      "Morsø",
      "Jammerbugt",
      "Aalborg",
      "Læsø",
      "Læsø",
      "Aalborg",
    ]);
  });

  test("says the value politely, in the one live region of the page", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await expectSpoken(page, "Aalborg: 1.306 pladser");
  });

  test("says only the last value when a key is held down", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    await page.keyboard.press("Home");
    await expectSpoken(page, "Aalborg: 1.306 pladser");
    await page.evaluate(() => {
      const status = document.querySelector("[role=status]");
      const said: string[] = [];
      new MutationObserver(() => {
        if (status?.textContent) said.push(status.textContent);
        document.title = said.join(" | ");
      }).observe(status ?? document.body, { childList: true });
    });
    await stopClock(page);
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.down("ArrowRight");
      await page.clock.runFor(100);
    }
    expect(await page.title()).toBe("");
    await page.clock.runFor(500);
    await expectSpoken(page, "Frederikshavn: 12 pladser");
    expect(await page.title()).toBe("Frederikshavn: 12 pladser");
  });

  test("does not scroll the page with the arrow keys, and leaves the keys of the browser alone", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    // What a browser does with a key that is left to it is the browser's: on a busy machine it may drop a page's scroll.
    await page.evaluate(() => {
      addEventListener("keydown", ({ key, defaultPrevented }) => {
        document.body.dataset["keys"] = `${document.body.dataset["keys"] ?? ""}${key} ${String(!defaultPrevented)}, `;
      });
    });
    for (const key of ["ArrowDown", "PageDown", "ArrowUp", "Escape"]) await page.keyboard.press(key);
    const left = await page.evaluate(() => document.body.dataset["keys"]);
    expect(left).toBe("ArrowDown false, PageDown true, ArrowUp false, Escape true, ");
    expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  });

  test("hides the value on Escape and goes on from there", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await expectNoTip(page);
    await page.keyboard.press("ArrowRight");
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
  });

  test("hides the value when focus moves on", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await expectTip(page, "Aalborg: 1.306 pladser");
    await page.keyboard.press("Tab");
    await expectNoTip(page);
  });

  test("brings the value back with the focus, and the keys go on from there", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await expectNoTip(page);
    await page.keyboard.press("Shift+Tab");
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
    await page.keyboard.press("ArrowLeft");
    await expectTip(page, "Aalborg: 1.306 pladser");
  });

  test("does not stop at a figure without values", async ({ open }) => {
    const page = await open("figure.html");
    expect(await page.locator("#tom").getAttribute("tabindex")).toBeNull();
    expect(await canvas(page).getAttribute("tabindex")).toBe("0");
  });
});
