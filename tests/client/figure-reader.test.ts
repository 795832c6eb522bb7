import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";
import { box, canvas, expectNoTip, expectTip, mark, read, tip } from "./figure-page.ts";

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

  test("reads the nearest mark, however far it is", async ({ open }) => {
    const page = await open("figure.html");
    const { x, y, width } = await box(mark(page, "Jammerbugt"));
    await page.mouse.move(x + width + 35, y + 10);
    await expectTip(page, "Jammerbugt: 675 pladser (78 %)");
    await page.mouse.move(x + width + 90, y + 10);
    await expect.poll(() => tip(page).textContent()).toBe("Aalborg: 1.306 pladser");
  });

  test("reads all that share the place of a mark", async ({ open }) => {
    const page = await open("figure.html");
    await mark(page, "Frederikshavn").hover();
    await expectTip(page, "Frederikshavn og Hjørring: 12 pladser");
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
    await mark(page, "Læsø").hover();
    await expectTip(page, "Læsø: <b>3</b> pladser");
    const { x, y, width, height } = await box(tip(page));
    await page.mouse.move(x + width - 2, y + height / 2, { steps: 10 });
    await expectTip(page, "Læsø: <b>3</b> pladser");
    await page.mouse.move(x + width + 60, y + height / 2);
    await expect.poll(() => tip(page).textContent()).toBe("Jammerbugt: 675 pladser (78 %)");
  });

  test("reads only the chosen view, and leaves no value behind in the other", async ({ open }) => {
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
