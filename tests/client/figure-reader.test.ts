import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { phone, test } from "./browser-test.ts";
import { expectSpoken } from "./spoken.ts";
import { stopClock } from "./stop-clock.ts";

const canvas = (page: Page): Locator => page.locator("#antal");
const tip = (page: Page): Locator => page.locator("#antal .tip");
const read = (page: Page): Locator => page.locator("#antal .read");
const mark = (page: Page, value: string): Locator => page.locator(`#antal [data-v^="${value}"]:visible`);

async function expectTip(page: Page, text: string): Promise<void> {
  await expect.poll(() => tip(page).isVisible()).toBe(true);
  expect(await tip(page).textContent()).toBe(text);
}

async function expectNoTip(page: Page): Promise<void> {
  await expect.poll(() => tip(page).isVisible()).toBe(false);
  expect(await read(page).count()).toBe(0);
}

async function box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await locator.boundingBox();
  if (!found) throw new Error("the element is not shown");
  return found;
}

describe("reading a figure by pointer", () => {
  test("shows the value of the mark under the pointer and marks it", async ({ open }) => {
    const page = await open("figure.html");
    await mark(page, "Jammerbugt").hover();
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
    expect(await read(page).getAttribute("data-v")).toBe("Jammerbugt: 675 pladser (78 %)");
  });

  test("hides the value when the pointer leaves the figure", async ({ open }) => {
    const page = await open("figure.html");
    await mark(page, "Jammerbugt").hover();
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
    await page.getByRole("heading", { level: 1 }).hover();
    await expectNoTip(page);
  });

  test("reads the nearest mark up to 40 pixels away and no farther", async ({ open }) => {
    const page = await open("figure.html");
    const { x, y, width } = await box(mark(page, "Jammerbugt"));
    await page.mouse.move(x + width + 35, y + 10);
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
    await page.mouse.move(x + width + 60, y + 10);
    await expectNoTip(page);
  });

  test("reads a mark that is a group of shapes", async ({ open }) => {
    const page = await open("figure.html");
    await page.locator("circle[cx='500']").hover();
    await expectTip(page, "Rebild: 203 pladser");
  });

  test("keeps the tip inside the figure and off the mark", async ({ open }) => {
    const page = await open("figure.html");
    const frame = await box(canvas(page));
    for (const value of ["Aalborg", "Jammerbugt", "Rebild", "Frederikshavn", "Læsø"]) {
      await page.mouse.move(0, 0);
      const at = await box(mark(page, value));
      await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
      await expect.poll(() => tip(page).textContent()).toContain(value);
      const shown = await box(tip(page));
      const apart =
        shown.x >= at.x + at.width ||
        shown.x + shown.width <= at.x ||
        shown.y >= at.y + at.height ||
        shown.y + shown.height <= at.y;
      expect(apart, `${value}: the tip covers its mark`).toBe(true);
      expect(shown.x, value).toBeGreaterThanOrEqual(frame.x);
      expect(shown.y, value).toBeGreaterThanOrEqual(frame.y);
      expect(shown.x + shown.width, value).toBeLessThanOrEqual(frame.x + frame.width + 0.5);
      expect(shown.y + shown.height, value).toBeLessThanOrEqual(frame.y + frame.height + 0.5);
    }
  });

  test("shows markup in a value as the text it is", async ({ open }) => {
    const page = await open("figure.html");
    await mark(page, "Læsø").hover();
    await expectTip(page, "Læsø: <b>3</b> pladser");
    expect(await tip(page).locator("b").count()).toBe(0);
  });

  test("lets Escape hide the value, and a trembling hand does not bring it back", async ({ open }) => {
    const page = await open("figure.html");
    const { x, y } = await box(mark(page, "Jammerbugt"));
    await page.mouse.move(x + 50, y + 10);
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
    await page.keyboard.press("Escape");
    await page.mouse.move(x + 52, y + 11);
    await expectNoTip(page);
    await mark(page, "Aalborg").hover();
    await expectTip(page, "Aalborg: 1.306 pladser");
  });

  test("keeps the tip while the pointer is moved onto it", async ({ open }) => {
    const page = await open("figure.html");
    const { x, y } = await box(mark(page, "Rebild"));
    await page.mouse.move(x + 5, y + 6);
    await expectTip(page, "Rebild: 203 pladser");
    const shown = await box(tip(page));
    await page.mouse.move(shown.x + shown.width / 2, shown.y + 2, { steps: 5 });
    await expectTip(page, "Rebild: 203 pladser");
  });

  test("reads only the chosen view, and drops the value when another view is chosen", async ({ open }) => {
    const page = await open("figure.html");
    await canvas(page).focus();
    await page.keyboard.press("ArrowDown");
    await expectTip(page, "Aalborg: 1.306 pladser");
    await page.getByLabel("Andel").check();
    await page.locator("#andel").focus();
    await page.keyboard.press("End");
    await expect.poll(() => page.locator(".tip:visible").allTextContents()).toEqual(["Jammerbugt: 78 % private"]);
    expect(await page.locator(".read").count()).toBe(1);
  });

  test("lets go of a mark that a narrower window hides", async ({ open }) => {
    const page = await open("figure.html");
    await mark(page, "Jammerbugt").hover();
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
    await page.setViewportSize({ width: 360, height: 640 });
    await expectNoTip(page);
  });
});

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
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
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

  test("does not stop at a figure without values", async ({ open }) => {
    const page = await open("figure.html");
    expect(await page.locator("#tom").getAttribute("tabindex")).toBeNull();
    expect(await canvas(page).getAttribute("tabindex")).toBe("0");
  });
});

describe("reading a figure by touch", () => {
  test("shows the value of the mark that is tapped, in the narrow version", async ({ open }) => {
    const page = await open("figure.html", phone);
    await mark(page, "Smal: Jammerbugt").tap();
    await expectTip(page, "Smal: Jammerbugt 675");
  });

  test("hides the value when the reader taps elsewhere", async ({ open }) => {
    const page = await open("figure.html", phone);
    await mark(page, "Smal: Jammerbugt").tap();
    await expectTip(page, "Smal: Jammerbugt 675");
    await page.getByRole("heading", { level: 1 }).tap();
    await expectNoTip(page);
  });

  test("lets the page scroll from the figure, and does not take that for a tap", async ({ open }) => {
    const page = await open("figure.html", phone);
    const { x, y } = await box(mark(page, "Smal: Jammerbugt"));
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove", up: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x: x + 20, y: y + 10 - up }] });
    await touch("touchStart", 0);
    for (let up = 20; up <= 160; up += 20) await touch("touchMove", up);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expectNoTip(page);
  });
});
