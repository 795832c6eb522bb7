import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test, type Open } from "./browser-test.ts";

const FONT = await readFile("src/styles/typefaces/source-sans-3-400-600.woff2");
const DECLARED = 4;

declare global {
  interface Window {
    /** How many typefaces have been taken back. */
    takenBack: number;
  }
}

/** The page set in a stand-in, and how to let the typeface come. */
interface Late {
  page: Page;
  arrive: () => void;
}

async function openLate(open: Open, standIn: string): Promise<Late> {
  const page = await open("plain.html");
  const { promise, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route("**/straks.woff2", (route) => route.fulfill({ body: FONT, contentType: "font/woff2" }));
  await page.route("**/sen.woff2", async (route) => {
    await promise;
    await route.fulfill({ body: FONT, contentType: "font/woff2" });
  });
  await page.addInitScript(() => {
    window.takenBack = 0;
    const take = FontFaceSet.prototype.delete;
    FontFaceSet.prototype.delete = function (face) {
      window.takenBack += 1;
      return take.call(this, face);
    };
  });
  await page.goto(page.url().replace("plain", "typefaces"), { waitUntil: "domcontentloaded" });
  await page.evaluate(async (name) => {
    document.body.className = name;
    const family = getComputedStyle(document.body).fontFamily.split(",")[1] ?? "";
    await document.fonts.load(`20px ${family}`);
  }, standIn);
  // A browser waits a moment for the typeface, and measures in none of the two as long as it does.
  await expect.poll(() => isSetInStandIn(page)).toBe(true);
  return { page, arrive: () => arrive(undefined) };
}

/** Whether the text is as wide as it is in the stand-in alone. */
const isSetInStandIn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [, standIn = ""] = getComputedStyle(document.body).fontFamily.split(",");
    const widthIn = (family: string): number => {
      const probe = document.createElement("span");
      probe.style.cssText = `position: absolute; white-space: nowrap; font-family: ${family}`;
      probe.textContent = "Tilsynet koster det samme";
      document.body.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    return widthIn("inherit") === widthIn(standIn);
  });

/** Narrows the page so that the text goes some pixels beyond one line, or has them to spare. */
const narrow = (page: Page, pixels: number): Promise<void> =>
  page.evaluate((beyond) => {
    const text = document.createRange();
    text.selectNodeContents(document.querySelector("#tekst") ?? document.body);
    document.body.style.width = `${text.getBoundingClientRect().width - beyond}px`;
  }, pixels);

const heightOfText = (page: Page): Promise<number> =>
  page.locator("#tekst").evaluate((element) => element.getBoundingClientRect().height);
const spacing = (page: Page): Promise<string> =>
  page.locator("#tekst").evaluate((element) => (element instanceof HTMLElement ? element.style.wordSpacing : ""));
const typefaces = (page: Page): Promise<number> => page.evaluate(() => document.fonts.size);

describe("typefaces that come late", () => {
  test("are set when they come, where every line breaks as before", async ({ open }) => {
    const { page, arrive } = await openLate(open, "stoerre");
    arrive();
    await expect.poll(() => typefaces(page)).toBe(DECLARED + 1);
    expect([await heightOfText(page), await page.evaluate(() => window.takenBack)]).toEqual([40, 0]);
  });

  test("have words set so that what follows in a line begins where it began, to three pixels", async ({ open }) => {
    const startOfLink = (page: Page): Promise<number> =>
      page.locator("#tekst a").evaluate((link) => link.getBoundingClientRect().left);
    const { page, arrive } = await openLate(open, "stoerre");
    const before = await startOfLink(page);
    arrive();
    await expect.poll(() => typefaces(page)).toBe(DECLARED + 1);
    expect(Math.abs((await startOfLink(page)) - before)).toBeLessThanOrEqual(3);
    await page.locator("#tekst").evaluate((element) => element.removeAttribute("style"));
    expect(Math.abs((await startOfLink(page)) - before)).toBeGreaterThan(3);
  });

  test.for([
    ["wider", "stoerre", 2, 80],
    ["closer", "mindre", -2, 40],
  ] as const)("have words set %s where a line would break elsewhere", async ([, standIn, beyond, height], { open }) => {
    const { page, arrive } = await openLate(open, standIn);
    await narrow(page, beyond);
    expect(await heightOfText(page)).toBe(height);
    arrive();
    await expect.poll(() => typefaces(page)).toBe(DECLARED + 1);
    expect([await heightOfText(page), await page.evaluate(() => window.takenBack)]).toEqual([height, 0]);
    expect(Number.parseFloat(await spacing(page)) * beyond).toBeGreaterThan(0);
  });

  test("have letters set closer where there are too few words for it", async ({ open }) => {
    const { page, arrive } = await openLate(open, "mindre");
    await page
      .locator("#tekst")
      .evaluate((element) => (element.textContent = "Gennemførelsesprocenterne tilsynstaksterne"));
    await narrow(page, -0.5);
    expect(await heightOfText(page)).toBe(40);
    arrive();
    await expect.poll(() => typefaces(page)).toBe(DECLARED + 1);
    expect([await heightOfText(page), await page.evaluate(() => window.takenBack)]).toEqual([40, 0]);
  });

  test("are left for the next page where text would move all the same", async ({ open }) => {
    const { page, arrive } = await openLate(open, "meget-stoerre");
    await narrow(page, 2);
    arrive();
    await expect.poll(() => page.evaluate(() => window.takenBack)).toBe(1);
    expect([await heightOfText(page), await spacing(page), await typefaces(page)]).toEqual([80, "", DECLARED]);
  });

  test("that never come leave the page as it is", async ({ open }) => {
    const page = await open("plain.html");
    await page.route("**/straks.woff2", (route) => route.fulfill({ body: FONT, contentType: "font/woff2" }));
    await page.route("**/sen.woff2", (route) => route.fulfill({ status: 200, body: "ingen skrift" }));
    const late = page.waitForEvent("requestfinished", (request) => request.url().endsWith("sen.woff2"));
    await page.goto(page.url().replace("plain", "typefaces"));
    await late;
    await page.evaluate(() => document.fonts.ready);
    expect(await typefaces(page)).toBe(DECLARED);
  });
});
