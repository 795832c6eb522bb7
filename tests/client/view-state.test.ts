import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";

const query = (page: Page): Promise<string> => page.evaluate(() => location.search);

describe("the chosen view of a figure", () => {
  test("is written to the address and brought back", async ({ open }) => {
    const page = await open("figure.html");
    await page.getByLabel("Andel").check();
    expect(await query(page)).toBe("?pladser=andel");
    await page.goto(page.url());
    await expect.poll(() => page.locator("#andel").isVisible()).toBe(true);
    expect(await page.locator("#antal").isVisible()).toBe(false);
  });

  test("stays out of the address when it is the default, and leaves other parameters alone", async ({ open }) => {
    const page = await open("figure.html?pladser=andel&fra=brev");
    await expect.poll(() => page.getByLabel("Andel").isChecked()).toBe(true);
    await page.getByLabel("Antal").check();
    expect(await query(page)).toBe("?fra=brev");
  });

  test("can be changed with the arrow keys, without a new step in the history", async ({ open }) => {
    const page = await open("figure.html");
    const steps = await page.evaluate(() => history.length);
    await page.getByLabel("Antal").focus();
    await page.keyboard.press("ArrowRight");
    expect(await query(page)).toBe("?pladser=andel");
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test("is the default when the address names a view that is not there", async ({ open }) => {
    const page = await open("figure.html?pladser=x%22%5D");
    await expect.poll(() => page.locator("#antal[tabindex]").count()).toBe(1);
    expect(await page.getByLabel("Antal").isChecked()).toBe(true);
  });
});

describe("the choices of the price finder", () => {
  test("are written to the address by their own names and brought back", async ({ open }) => {
    const page = await open("price-finder.html");
    await page.getByLabel("25 pladser og derover").check();
    await page.getByLabel("Godkendelse").check();
    expect(await query(page)).toBe("?stoerrelse=stor&ydelse=godkendelse");
    await page.goto(page.url());
    await expect.poll(() => page.getByLabel("Godkendelse").isChecked()).toBe(true);
    expect(await page.getByLabel("25 pladser og derover").isChecked()).toBe(true);
  });
});
